// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import report.dsl.NationalForms;
import report.dsl.documents.ExportFormat;
import report.dsl.documents.ExportOptions;
import report.dsl.documents.Exports;
import report.dsl.html.Pages;
import report.dsl.i18n.Language;
import report.dsl.lang.CompiledForm;
import report.dsl.lang.WorkspaceForms;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;
import report.dsl.workspace.FileProblem;

/** Documents to print, taken apart again: text, fonts, tags, bookmarks, pages. */
@Tag("slow")
class PdfWriterTest {

	private static final String HEAD = "年报 \"甲县2021年报告\"\n格式 gov2021\n机关 \"甲县\"\n年度 2021\n日期 2022-01-20\n";

	private static byte[] bytes(String text, ExportOptions options) throws IOException, FileProblem {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Exports.write(ExportFormat.PDF, Pages.reading(text), Language.ZH, out, options);
		return out.toByteArray();
	}

	private static PDDocument pdf(String text) throws IOException, FileProblem {
		return Loader.loadPDF(bytes(text, ExportOptions.NONE));
	}

	/** Each page's text without white space. */
	private static List<String> pages(PDDocument document) throws IOException {
		List<String> pages = new ArrayList<>();
		for (int i = 1; i <= document.getNumberOfPages(); i++) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(i);
			stripper.setEndPage(i);
			pages.add(stripper.getText(document).replaceAll("\\s+", ""));
		}
		return pages;
	}

	@Test
	void rowsComeOutWithTheirFigures() throws IOException, FileProblem {
		try (PDDocument document = pdf(NationalForms.read("examples/yunxi-2021.report").text())) {
			String text = String.join("", pages(document));
			for (String row : List.of("一、本年新收政府信息公开申请数量524818176648" + "5911", "（一）予以公开61663628", "行政规范性文件2113214",
					"行政事业性收费842.36", "7324164113" + "93121" + "7", "索引号：YX001-2022-0031", "云溪市人民政府2022年3月10日",
					"期限：2021年1月1日至2021年12月31日"))
				assertTrue(text.contains(row), row);
		}
	}

	@Test
	void fontsAreInsideAndThePagesTagged() throws IOException, FileProblem {
		try (PDDocument document = pdf(NationalForms.read("examples/yunxi-2021.report").text())) {
			for (PDPage page : document.getPages()) {
				assertEquals(595, page.getMediaBox().getWidth(), 1);
				assertEquals(842, page.getMediaBox().getHeight(), 1);
				for (COSName name : page.getResources().getFontNames())
					assertTrue(page.getResources().getFont(name).isEmbedded(), page.getResources().getFont(name).getName());
			}
			assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
			assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
			assertEquals("云溪市2021年政府信息公开工作年度报告", document.getDocumentInformation().getTitle());
			assertEquals("云溪市人民政府", document.getDocumentInformation().getAuthor());
			List<String> bookmarks = new ArrayList<>();
			for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children())
				bookmarks.add(item.getTitle());
			assertEquals(6, bookmarks.size());
			assertEquals("二、主动公开政府信息情况", bookmarks.get(1));
		}
	}

	@Test
	void pagesAreNumbered() throws IOException, FileProblem {
		try (PDDocument document = pdf(HEAD + "# 一、总体情况\n\"\"\"\n" + "政府信息公开。\n".repeat(60) + "\"\"\"\n")) {
			List<String> pages = pages(document);
			assertTrue(pages.size() > 1);
			for (int i = 0; i < pages.size(); i++)
				assertTrue(pages.get(i).endsWith("—" + (i + 1) + "—"), pages.get(i));
		}
	}

	/** However far down the page a table begins. */
	@Test
	void aTableKeepsItsHead() throws IOException, FileProblem {
		for (int lines = 0; lines < 24; lines += 3)
			try (PDDocument document = pdf(HEAD + "# 二、主动公开政府信息情况\n\"\"\"\n" + "段落。\n".repeat(lines) + "\"\"\"\n# 三、收到和处理政府信息公开申请情况\n")) {
				for (String page : pages(document)) {
					assertEquals(page.contains("自然人"), page.contains("一、本年新收"), page);
					assertEquals(page.contains("自然人"), page.contains("四、结转下年度继续办理"), page);
				}
			}
	}

	@Test
	void theHeadOfALongTableIsRepeated() throws IOException, FileProblem {
		for (int lines = 0; lines < 24; lines += 3)
			try (PDDocument document = pdf("年报 \"甲县\"\n格式 statistics2014\n# 政府信息公开情况统计表\n\"\"\"\n" + "段落。\n".repeat(lines) + "\"\"\"\n")) {
				assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
				for (String page : pages(document)) {
					boolean rows = NationalForms.STATISTICS2014.tables().getFirst().rows().stream()
							.anyMatch(row -> page.contains(row.label()));
					assertEquals(rows, page.contains("统计指标单位统计数"), page);
				}
			}
	}

	/** The renderer cannot tag a table that repeats its head where it begins too low for that head; the document is tagged all the same. */
	@Test
	void aTallHeadLowOnThePageIsTagged() throws IOException, FileProblem {
		StringBuilder form = new StringBuilder(
				"form tall \"表\"\nsection s \"一、甲\" text {\n\ttable t \"长表\" {\n\t\tcolumns a \"" + "很长的列名".repeat(40) + "\", b \"乙\"\n");
		for (int i = 0; i < 36; i++)
			form.append("\t\trow r").append(i).append(" \"第").append(i).append("行\"\n");
		CompiledForm compiled = WorkspaceForms.compile(new Source("tall.form", form.append("\t}\n}\n").toString()));
		assertEquals(List.of(), compiled.issues());
		for (int lines = 0; lines < 24; lines += 3) {
			String text = "年报 \"甲\"\n格式 tall\n# 一、甲\n\"\"\"\n" + "段落。\n".repeat(lines) + "\"\"\"\n";
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			Exports.write(ExportFormat.PDF,
					new Reading(ReportReader.read(new Source("", text), compiled.form()), Neighbours.NONE, Catalogue.RULES),
					Language.ZH, out, ExportOptions.NONE);
			try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
				assertNotNull(document.getDocumentCatalog().getStructureTreeRoot(), lines + " lines before the table");
				assertTrue(String.join("", pages(document)).contains("第35行"));
			}
		}
	}

	@Test
	void otherFaultsOfTheRendererAreNotPassedOver() {
		assertFalse(PdfWriter.isFaultOfTags(new NullPointerException()));
	}

	@Test
	void aCharacterThatNoFontHasIsSaid() {
		FileProblem problem = assertThrows(FileProblem.class,
				() -> bytes(HEAD + "# 一、总体情况\n\"\"\"\n怪\uDB80\uDC01字\n\"\"\"\n", ExportOptions.NONE));
		assertTrue(problem.in(Language.ZH).contains("U+F0001"), problem.in(Language.ZH));
		assertTrue(problem.in(Language.EN).contains("--font"), problem.in(Language.EN));
	}

	@Test
	void charactersOfAllKindsComeThrough() throws IOException, FileProblem {
		try (PDDocument document = pdf("年报 \"<甲> & 乙\"\n格式 gov2021\n# 一、总体情况\n\"\"\"\n镕 喆 ①㎡〔2021〕 <b> &amp; 零\u200B宽\n\"\"\"\n")) {
			assertTrue(pages(document).getFirst().contains("<甲>&乙"));
			assertTrue(pages(document).getFirst().contains("镕喆①㎡〔2021〕<b>&amp;零宽"), pages(document).getFirst());
		}
	}

	@Test
	void aFontOfOnesOwn(@TempDir Path folder) throws IOException, FileProblem {
		Path font = folder.resolve("own.ttf");
		Files.write(font, PdfWriter.class.getResourceAsStream("fonts/sans.ttf").readAllBytes());
		try (PDDocument document = Loader.loadPDF(bytes(HEAD, new ExportOptions(font)))) {
			for (COSName name : document.getPage(0).getResources().getFontNames())
				assertTrue(document.getPage(0).getResources().getFont(name).getName().contains("Sans"));
		}
		Files.writeString(font, "no font");
		assertTrue(assertThrows(FileProblem.class, () -> bytes(HEAD, new ExportOptions(font))).in(Language.EN).contains("own.ttf"));
		FileProblem missing = assertThrows(FileProblem.class, () -> bytes(HEAD, new ExportOptions(folder.resolve("none.ttf"))));
		assertTrue(missing.in(Language.ZH).contains("none.ttf"));
	}

	@Test
	void emptyReportsAndTheSameBytes() throws IOException, FileProblem {
		for (String text : List.of("", "年报\n", HEAD))
			assertArrayEquals(bytes(text, ExportOptions.NONE), bytes(text, ExportOptions.NONE));
	}

	@Test
	void aHundredPages() throws IOException, FileProblem {
		StringBuilder text = new StringBuilder(HEAD + "# 一、总体情况\n\"\"\"\n");
		for (int i = 0; i < 2200; i++)
			text.append("第").append(i).append("段，政府信息公开。\n");
		try (PDDocument document = pdf(text.append("\"\"\"\n").toString())) {
			assertTrue(document.getNumberOfPages() >= 100);
			String all = String.join("", pages(document));
			assertTrue(all.contains("第0段") && all.contains("第2199段"));
			assertFalse(all.contains("第2200段"));
		}
	}

	@Test
	void everyReportAtHand() throws IOException, FileProblem {
		for (var source : Pages.examples()) {
			Reading reading = Pages.reading(source.text());
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			Exports.write(ExportFormat.PDF, reading, Language.EN, out, ExportOptions.NONE);
			try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
				String all = String.join("", pages(document));
				for (int cell = 0; cell < reading.form().cellCount(); cell++)
					if (reading.sheet().isNumber(cell))
						assertTrue(all.contains(reading.sheet().text(cell).replaceAll("\\s+", "")), source.name());
			}
		}
	}
}
