// SPDX-License-Identifier: EPL-2.0
package report.dsl.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

import report.dsl.documents.Deadline;
import report.dsl.documents.Documents;
import report.dsl.documents.ExportFormat;
import report.dsl.documents.ExportOptions;
import report.dsl.documents.Exports;
import report.dsl.documents.Extract;
import report.dsl.documents.Extracts;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.form.Form;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** The libraries for documents live inside a bundle: they find their fonts, factories and parts of XML there, whoever calls. */
class DocumentsTest {

	private static final Path ROOT = Path.of(System.getProperty("project"));

	private static Sheet sheet(String text) {
		return ReportReader.read(new Source("a.report", text), ShippedForms.INSTANCE);
	}

	private static byte[] export(ExportFormat target, String text) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Exports.write(target, new Reading(sheet(text), Neighbours.NONE, Catalogue.RULES), Language.ZH, out, ExportOptions.NONE);
		return out.toByteArray();
	}

	@Test
	void thereAndBack() throws Exception {
		String text = Files.readString(ROOT.resolve("examples/yunxi-2021.report"));
		for (ExportFormat target : ExportFormat.values()) {
			ClassLoader before = Thread.currentThread().getContextClassLoader();
			Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
			try {
				RawDocument document = RawDocument.of("a." + target.word(), export(target, text));
				List<Extract> extracts = Extracts.of(document, ShippedForms.INSTANCE, Language.ZH, Deadline.Pulse.GO_ON);
				assertEquals(1, extracts.size());
				assertSame(sheet(text), sheet(extracts.getFirst().text()), target.word());
			} finally {
				Thread.currentThread().setContextClassLoader(before);
			}
		}
	}

	private static void assertSame(Sheet wanted, Sheet sheet, String kind) {
		Form form = wanted.form();
		assertEquals(form.name(), sheet.form().name());
		for (int cell = 0; cell < form.cellCount(); cell++)
			assertEquals(wanted.number(cell), sheet.number(cell), kind + " " + cell);
	}

	private static SourceDocument read(String name) throws Exception {
		return Documents.read(RawDocument.of(ROOT.resolve("report.dsl.tests/src/test/resources/documents").resolve(name)));
	}

	@Test
	void oldWordIsRead() throws Exception {
		assertTrue(read("qingshi.doc").blocks().size() > 3);
	}

	@Test
	void workbooksAreRead() throws Exception {
		assertTrue(read("table.xlsx").blocks().stream().anyMatch(Grid.class::isInstance));
		assertEquals(read("table.xlsx").blocks(), read("table.xls").blocks());
	}

	@Test
	void tablesOfCommasAreRead() throws Exception {
		SourceDocument document = Documents.read(RawDocument.of("a.csv", "甲,乙\n1,2\n".getBytes()));
		assertTrue(document.blocks().stream().anyMatch(Grid.class::isInstance));
	}

	@Test
	void nothingOfThemIsSeenOutside() {
		for (String name : List.of("org.apache.poi.hwpf.HWPFDocument", "org.apache.pdfbox.pdmodel.PDDocument", "org.jsoup.Jsoup")) {
			Class<?> found;
			try {
				found = Platform.getBundle("report.dsl").loadClass(name);
			} catch (ClassNotFoundException e) {
				found = null;
			}
			assertNull(found, name);
		}
	}
}
