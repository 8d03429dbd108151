package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.form.Form;
import report.dsl.ide.Document;
import report.dsl.ide.FormDocument;
import report.dsl.ide.Library;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;

class ReferencesTest {

	private static final String URGENT = """
			clinic.form:11 urgent
			town.form:5 urgent
			y2023.report:11 2.急诊
			y2024.report:13 2.急救
			""";

	@ParameterizedTest
	@CsvSource({ "y2023.report,2.急诊", "y2024.report,2.急救", "clinic.form,urgent", "clinic.form,2.急诊", "town.form,urgent", "town.form,2.急救" })
	void ofARowFromAnywhere(String file, String words) {
		assertEquals(URGENT, show(file, words, true));
	}

	@Test
	void withoutTheDeclaration() {
		assertEquals(URGENT.substring(URGENT.indexOf('\n') + 1), show("y2023.report", "2.急诊", false));
	}

	@ParameterizedTest
	@CsvSource({ "y2023.report,成人", "clinic.form,adults \"" })
	void ofAColumn(String file, String words) {
		assertEquals("""
				clinic.form:5 adults
				clinic.form:7 adults
				y2023.report:7 成人
				y2024.report:8 成人
				""", show(file, words, true));
	}

	@Test
	void ofASectionATableAndAForm() {
		assertEquals("clinic.form:18 notes\ntown.form:3 notes\ny2024.report:17 二、备注\n", show("town.form", "notes", true));
		assertEquals("clinic.form:4 visits\ntown.form:4 visits\n", show("town.form", "visits", true));
		assertEquals("clinic.form:1 clinic\ntown.form:1 clinic\nparts.report:2 clinic\ny2023.report:2 clinic\n", show("y2023.report", "clinic", true));
		assertEquals("town.form:1 town\ny2024.report:2 town\n", show("town.form", "town", true));
	}

	@Test
	void ofAReportAreTheReportsThatNameIt() {
		String named = "parts.report:4 y2023.report\ny2024.report:5 y2023.report\n";
		assertEquals(named, show("y2023.report", "甲村", false));
		assertEquals("y2023.report:1 年报 \"甲村卫生室2023年报\"\n" + named, show("parts.report", "y2023", true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "无。", "2 |" })
	void thereAreNone(String words) {
		assertEquals("", show("y2024.report", words, true));
	}

	@Test
	void aCancelledSearchEnds() {
		MemoryFolder folder = Clinics.folder();
		Library cancelled = new Cancelled(folder);
		ReportDocument report = folder.report("y2023.report");
		var position = Positions.of(report.source(), report.source().text().indexOf("成人"));
		assertThrows(CancellationException.class, () -> References.of(report, position, true, cancelled));
	}

	private static String show(String file, String words, boolean declaration) {
		MemoryFolder folder = Clinics.folder();
		Document document = folder.document(folder.uri(file));
		int offset = document.source().text().indexOf(words);
		return Clinics.show(References.of(document, Positions.of(document.source(), offset), declaration, folder), folder);
	}

	/** A workspace in which every walk over the reports is given up. */
	private record Cancelled(MemoryFolder folder) implements Library {

		@Override
		public Document document(String uri) {
			return folder.document(uri);
		}

		@Override
		public String uri(String sourceName) {
			return folder.uri(sourceName);
		}

		@Override
		public String resolve(Document from, String path) {
			return folder.resolve(from, path);
		}

		@Override
		public FormDocument definition(Form form, Document from) {
			return folder.definition(form, from);
		}

		@Override
		public java.util.List<Entry> reports() {
			return folder.reports();
		}

		@Override
		public void forEachReport(Consumer<ReportDocument> use) {
			throw new CancellationException();
		}

		@Override
		public java.util.List<FormDocument> forms() {
			return folder.forms();
		}
	}
}
