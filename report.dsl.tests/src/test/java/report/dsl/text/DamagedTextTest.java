// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.TestForms;
import report.dsl.form.Form;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/** Thousands of damaged reports: whatever the text, it is read, tiled and laid out without loss. */
class DamagedTextTest {

	private static final int REPORTS = 600;

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 10, 40 })
	void everyDamagedReportIsReadAndLaidOut(int damages) {
		for (int seed = 0; seed < REPORTS; seed++) {
			Form form = seed % 2 == 0 ? TestForms.GOV2021 : TestForms.GOV2019;
			String text = Damage.of(Samples.report(form, seed), new Random(seed * 31L + damages), damages);
			String name = "seed " + seed + ", damages " + damages;
			tiles(name, text);
			Sheet sheet = read(text);
			inBounds(name, sheet);
			String once = Edit.apply(text, ReportFormatter.format(sheet));
			Sheet again = read(once);
			assertEquals(SheetDump.of(sheet), SheetDump.of(again), name);
			assertEquals(List.of(), ReportFormatter.format(again), name);
		}
	}

	private static Sheet read(String text) {
		return ReportReader.read(new Source("a.report", text), TestForms.ALL);
	}

	static void tiles(String name, String text) {
		Scanner scanner = new Scanner(text);
		int end = 0;
		while (scanner.next()) {
			assertEquals(end, scanner.start(), name);
			assertTrue(scanner.end() > scanner.start(), name);
			end = scanner.end();
		}
		assertEquals(text.length(), end, name);
	}

	private static void inBounds(String name, Sheet sheet) {
		int length = sheet.source().text().length();
		int before = 0;
		for (ReadIssue issue : sheet.issues()) {
			Region region = issue.region();
			assertTrue(before <= region.start() && region.start() <= region.end() && region.end() <= length, name + " " + issue);
			before = region.start();
		}
		for (int cell = 0; cell < sheet.form().cellCount(); cell++)
			if (sheet.isWritten(cell))
				assertTrue(sheet.region(cell).start() <= sheet.region(cell).end() && sheet.region(cell).end() <= length, name);
	}
}
