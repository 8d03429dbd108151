// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.ide.Document;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.report.Clinics;

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
		assertEquals("clinic.form:1 clinic\ntown.form:1 clinic\nparts.report:2 clinic\ny2023.report:2 clinic\n",
				show("y2023.report", "clinic", true));
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
		ReportDocument report = folder.report("y2023.report");
		var position = Positions.of(report.source(), report.source().text().indexOf("成人"));
		References cancelled = new References(folder, true, () -> {
			throw new CancellationException();
		});
		assertThrows(CancellationException.class, () -> cancelled.of(report, position));
	}

	private static String show(String file, String words, boolean declaration) {
		MemoryFolder folder = Clinics.folder();
		Document document = folder.document(folder.uri(file));
		var position = Positions.of(document.source(), document.source().text().indexOf(words));
		References references = new References(folder, declaration, MemoryFolder.NEVER);
		return Clinics.show(
				document instanceof FormDocument form ? references.of(form, position) : references.of((ReportDocument) document, position),
				folder);
	}
}
