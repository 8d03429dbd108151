// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import report.dsl.NationalForms;
import report.dsl.html.HtmlOptions;
import report.dsl.html.Pages;
import report.dsl.html.ReportHtml;
import report.dsl.i18n.Language;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Word documents, read back with the library that most programs read them with. */
class WordWriterTest {

	private static final String HEAD = "年报 \"甲县2021年报告\"\n格式 gov2021\n机关 \"甲县\"\n年度 2021\n日期 2022-01-20\n";

	private static byte[] bytes(String text) throws IOException {
		return bytes(Pages.reading(text));
	}

	private static byte[] bytes(Reading reading) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordWriter.write(reading, out);
		return out.toByteArray();
	}

	private static XWPFDocument word(String text) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(bytes(text)));
	}

	private static List<String> styled(XWPFDocument document, String style) {
		return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).map(XWPFParagraph::getText)
				.toList();
	}

	@Test
	void sameCellsAsThePage() throws IOException {
		for (Source source : Pages.corpus()) {
			Reading reading = new Reading(ReportReader.read(source, Pages.FORMS), Neighbours.NONE, Catalogue.RULES);
			List<String> page = new ArrayList<>();
			for (Element cell : Pages.all(Pages.root(ReportHtml.page(reading, List.of(), Language.ZH, HtmlOptions.EXPORT)), "caption", "th",
					"td"))
				if (!cell.getAttribute("class").equals("unseen"))
					page.add(cell.getTextContent());
			List<String> word = new ArrayList<>();
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(reading)))) {
				for (XWPFTable table : document.getTables()) {
					WordTables.fields(table);
					word.addAll(WordTables.texts(table));
				}
			}
			assertEquals(page, word, source.name());
		}
	}

	@Test
	void figuresStandUnderTheirColumnsAndBesideTheirRows() throws IOException {
		XWPFDocument document = word(NationalForms.read("examples/yunxi-2021.report").text());
		List<List<String>> fields = WordTables.fields(document.getTables().get(1));
		assertEquals("申请人情况", fields.get(0).get(9));
		assertEquals("法人或其他组织", fields.get(1).get(5));
		assertEquals(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"), fields.get(2).subList(3, 10));
		assertEquals(List.of("524", "81", "81", "76", "64", "85", "911"), fields.get(3).subList(3, 10));
		assertEquals("一、本年新收政府信息公开申请数量", fields.get(3).get(0));
		List<String> secret = fields.get(7);
		assertEquals(List.of("三、本年度办理结果", "（三）不予公开", "1.属于国家秘密", "24"), secret.subList(0, 4));
		List<List<String>> disputes = WordTables.fields(document.getTables().get(2));
		assertEquals(List.of("行政诉讼", "复议后起诉", "总计", "7"), disputes.stream().map(List::getLast).toList());
		document.close();
	}

	/** The first sub-table has four columns, the others two; the frame's are wide enough for all. */
	@Test
	void subTablesShareOneFrame() throws IOException {
		XWPFDocument document = word(NationalForms.read("examples/yunxi-2021.report").text());
		List<XWPFTableRow> rows = document.getTables().getFirst().getRows();
		assertEquals(List.of("第二十条第（一）项"), rows.getFirst().getTableCells().stream().map(cell -> cell.getText()).toList());
		assertEquals(List.of(1, 1, 1, 1), rows.get(1).getTableCells().stream().map(WordTables::span).toList());
		assertEquals("行政许可", rows.get(6).getCell(0).getText());
		assertEquals(List.of(1, 3), rows.get(6).getTableCells().stream().map(WordTables::span).toList());
		document.close();
	}

	@Test
	void headsRepeatAndRowsDoNotSplit() throws IOException {
		XWPFDocument document = word(NationalForms.read("examples/yunxi-2021.report").text());
		for (XWPFTable table : document.getTables())
			assertTrue(table.getRows().stream().allMatch(XWPFTableRow::isCantSplitRow));
		List<XWPFTableRow> rows = document.getTables().get(1).getRows();
		assertEquals(List.of(true, true, true, false), rows.subList(0, 4).stream().map(XWPFTableRow::isRepeatHeader).toList());
		document.close();
	}

	@Test
	void headingsAreHeadings() throws IOException {
		XWPFDocument document = word(
				HEAD + "索引号 \"X-1\"\n联系单位 \"办公室\"\n期限 2021-01-01 至 2021-12-31\n# 一、总体情况\n\"\"\"\n（一）主动公开\n（二）依申请公开。收到3件。\n普通。\n\"\"\"\n");
		assertEquals(List.of("甲县2021年报告"), styled(document, "Title"));
		assertEquals(List.of("甲县"), styled(document, "Organ"));
		assertEquals(List.of("2022年1月20日"), styled(document, "IssueDate"));
		assertEquals(List.of("索引号：X-1"), styled(document, "IndexNumber"));
		assertEquals(List.of("期限：2021年1月1日至2021年12月31日"), styled(document, "ContactFirst"));
		assertEquals(List.of("联系单位：办公室"), styled(document, "Contact"));
		assertEquals(List.of("一、总体情况"), styled(document, "Heading1"));
		assertEquals(List.of("（一）主动公开"), styled(document, "Heading2"));
		assertEquals(List.of("（二）依申请公开。收到3件。", "普通。"), styled(document, "BodyText"));
		for (XWPFParagraph paragraph : document.getParagraphs())
			assertTrue(document.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
		assertEquals("甲县2021年报告", document.getProperties().getCoreProperties().getTitle());
		assertEquals("甲县", document.getProperties().getCoreProperties().getCreator());
		assertEquals("— 1 —", document.getFooterList().getFirst().getText().strip());
		document.close();
	}

	@Test
	void totalsAreWorkedOutAndMarksStayInTheText() throws IOException {
		XWPFDocument document = word(HEAD + "# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n"
				+ "行政复议 | 3 | 1 | 0 | 2 | =\n行政诉讼\n未经复议直接起诉 | 1 | 0 | | 0 | 9 [原文：多算]\n复议后起诉 | 0 | 0 | 0 | 0 | 0\n");
		List<List<String>> fields = WordTables.fields(document.getTables().getLast());
		assertEquals(List.of("3", "1", "0", "2", "6", "1", "0", "", "0", "9", "0", "0", "0", "0", "0"), fields.getLast());
		document.close();
	}

	@Test
	void charactersOfAllKindsComeThrough() throws IOException {
		String odd = "<w:p> & \"引\" ' ]]> 😀 𠮷 末";
		XWPFDocument document = word("年报 \"<甲> & 乙\"\n格式 gov2021\n# 一、总体情况\n\"\"\"\n" + odd + "\n坏\u0001\u000B\uFFFE\uD800字\n\"\"\"\n");
		assertEquals(List.of("<甲> & 乙"), styled(document, "Title"));
		assertEquals(odd, styled(document, "BodyText").getFirst());
		assertTrue(styled(document, "BodyText").getLast().startsWith("坏\uFFFD"));
		document.close();
	}

	@Test
	void emptyAndLongReports() throws IOException {
		for (String text : List.of("", "// nothing\n", "年报\n", HEAD))
			word(text).close();
		StringBuilder text = new StringBuilder(HEAD + "# 一、总体情况\n\"\"\"\n");
		for (int i = 0; i < 3000; i++)
			text.append("第").append(i).append("段，").append("政府信息公开".repeat(10)).append("。\n");
		XWPFDocument document = word(text.append("\"\"\"\n").toString());
		assertEquals(3000, styled(document, "BodyText").size());
		document.close();
	}

	@Test
	void theSameBytesEverywhere() throws IOException {
		TimeZone zone = TimeZone.getDefault();
		byte[] first = bytes(HEAD);
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			assertArrayEquals(first, bytes(HEAD));
		} finally {
			TimeZone.setDefault(zone);
		}
	}
}
