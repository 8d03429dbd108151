// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Form;
import report.dsl.form.Relation.Kind;
import report.dsl.sheet.Value;

class FiguresTest {

	/** Two rows and their total row, two columns and their total column: a b t / c d u / s v w; and s + x = e. */
	private static final Form CHAIN = new SampleForm("chain").table("t", "p q all", "x y total").table("more", "extra", "x end")
			.relation(Kind.ROW_TOTAL, "t.*.total = t.*.x + t.*.y").relation(Kind.COLUMN_TOTAL, "t.all.* = t.p.* + t.q.*")
			.relation(Kind.BALANCE, "t.all.total + more.extra.x = more.extra.end").build();

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			// written; all figures, ? for what is unknown
			"1 2 = 4 5 = = = =  6 =      ; 1 2 3 4 5 9 5 7 12 6 18",
			"= = 3 = = 9 5 7 12 6 18     ; ? ? 3 ? ? 9 5 7 12 6 18",
			"1 2 3 4 5 9 5 7 =  = 18     ; 1 2 3 4 5 9 5 7 12 6 18",
			"_ 2 = 4 5 = = = =  6 =      ; ? 2 ? 4 5 9 ? 7 ? 6 ?",
			"? 2 = 4 5 = 5 = =  6 =      ; ? 2 ? 4 5 9 5 7 12 6 18",
			"1 2 3 4 5 9 5 7 12 = 10     ; 1 2 3 4 5 9 5 7 12 ? 10",
			"1 2 3 4 5 9 5 7 = = _       ; 1 2 3 4 5 9 5 7 12 ? ?",
			"1 _ = 4 5 9 5 7 12 1 13     ; 1 ? ? 4 5 9 5 7 12 1 13" })
	void worksOut(String written, String expected) {
		assertEquals(expected, words(new SampleSheet(CHAIN).fill(written).figures()));
	}

	/** An addend of a total may be left to the program as well, where only one equality lacks it. */
	@Test
	void addendFollowsFromTotal() {
		assertEquals("1 2 3 4 5 9 5 7 12 6 18", words(new SampleSheet(CHAIN).fill("= 2 3 4 5 9 5 7 12 6 18").figures()));
	}

	@Test
	void sumBeyondRangeStaysUnknown() {
		Form form = new SampleForm("money").table("t", "r", "a$ b$ total$").relation(Kind.ROW_TOTAL, "t.r.total = t.r.a + t.r.b").build();
		Figures figures = new SampleSheet(form).fill("9000000000000000000 9000000000000000000 =").figures();
		assertFalse(figures.known(2));
		assertEquals("OPEN", Outcomes.of(figures).getFirst().state().name());
	}

	@ParameterizedTest
	@CsvSource({ "= 4 0, 2 4 0", "= 5 0, ? 5 0", "3 = 0, 3 6 0", "1 = 3, 1 2 3" })
	void onlyWholeNumbers(String written, String expected) {
		Form form = new SampleForm("half").table("t", "r", "a b c").relation(Kind.BALANCE, "2 t.r.a = t.r.b").build();
		assertEquals(expected, words(new SampleSheet(form).fill(written).figures()));
	}

	@ParameterizedTest
	@CsvSource({ "= 5 7, 12 5 7", "7 = 5, 7 2 5", "5 = 7, 5 -2 7" })
	void belowZeroOnlyWhereSigned(String written, String expected) {
		Form form = new SampleForm("signed").table("t", "r", "a b~ c").relation(Kind.BALANCE, "t.r.a = t.r.b + t.r.c").build();
		assertEquals(expected, words(new SampleSheet(form).fill(written).figures()));
		Form other = new SampleForm("unsigned").table("t", "r", "a b c").relation(Kind.BALANCE, "t.r.a + t.r.b = t.r.c").build();
		assertEquals("7 ? 5", words(new SampleSheet(other).fill("7 = 5").figures()));
	}

	@Test
	void neitherBoundNorHintDefines() {
		Form form = new SampleForm("hint").table("t", "r", "a b c").relation(Kind.BOUND, "t.r.a <= t.r.b")
				.relation(Kind.SUSPICIOUS, "t.r.c = t.r.a + t.r.b").build();
		assertEquals("1 2 ?", words(new SampleSheet(form).fill("1 2 =").figures()));
	}

	@Test
	void definitionLooksAtLastYear() {
		SampleSheet sheet = SampleSheet.full(1);
		String path = "applications.carriedIn.person";
		long right = sheet.get(path);
		SampleSheet last = sheet.lastYear();
		last.set("applications.carriedOut.person", right + 5);
		sheet.put(Value.COMPUTED, path);
		assertEquals(right + 5, sheet.figures(last).number(sheet.cell(path)), "the definition, from last year");
		assertEquals(right, sheet.figures().number(sheet.cell(path)), "without last year what the row total leaves");
		assertTrue(sheet.figures().workedOutBy(sheet.cell(path)) >= 0);
		assertEquals(-1, sheet.figures().workedOutBy(sheet.cell("applications.carriedIn.business")));
	}

	@Test
	void assumedNumbersMoveComputedCells() {
		SampleSheet sheet = new SampleSheet(CHAIN).fill("_ 2 = 4 5 = = = = 6 =");
		Figures figures = sheet.figures().with(List.of(new Repair.Change(0, 0, 1)));
		assertEquals("1 2 3 4 5 9 5 7 12 6 18", words(figures));
		assertEquals("1 3 4 4 5 9 5 8 13 6 19", words(figures.with(List.of(new Repair.Change(1, 2, 3)))));
	}

	private static String words(Figures figures) {
		StringBuilder words = new StringBuilder();
		for (int cell = 0; cell < figures.form().cellCount(); cell++)
			words.append(cell == 0 ? "" : " ").append(figures.known(cell) ? Long.toString(figures.number(cell)) : "?");
		return words.toString();
	}
}
