// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Form;
import report.dsl.form.Relation.Kind;
import report.dsl.sheet.Value;

class OutcomesTest {

	private static final Form TOTAL = new SampleForm("total").table("t", "r", "total a b c")
			.relation(Kind.ROW_TOTAL, "t.r.total = t.r.a + t.r.b + t.r.c").build();
	private static final Form BALANCE = new SampleForm("balance").table("t", "r", "a b c d")
			.relation(Kind.BALANCE, "t.r.a + t.r.b = t.r.c + t.r.d").build();
	private static final Form SIGNED = new SampleForm("signed").table("t", "r", "total a b~ c")
			.relation(Kind.ROW_TOTAL, "t.r.total = t.r.a + t.r.b + t.r.c").build();
	private static final Form BOUND = new SampleForm("bound").table("t", "r", "a b c").relation(Kind.BOUND, "t.r.a <= t.r.b + t.r.c")
			.build();
	private static final Form TWICE = new SampleForm("twice").table("t", "r", "total a").relation(Kind.ROW_TOTAL, "t.r.total = 2 t.r.a")
			.build();
	private static final Form HINT = new SampleForm("hint").table("t", "r", "a b c").relation(Kind.SUSPICIOUS, "t.r.a = t.r.b + t.r.c")
			.build();
	private static final Form SAME = new SampleForm("same").table("t", "r", "a b").relation(Kind.BALANCE, "t.r.a + t.r.b = t.r.b").build();

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			// cells: total and addends; state actual expected blanks value
			"total; 6 1 2 3;", "total; 7 1 2 3; BROKEN 7 6 [] 0", "total; 0 0 0 0;",
			"total; 6 1 _ 3; DETERMINED 6 4 [2] 2", "total; 4 1 _ 3; ZEROS 4 4 [2] 0", "total; 3 1 _ 3; BROKEN 3 4 [2] 0",
			"total; _ 1 2 3; DETERMINED 0 6 [0] 6", "total; _ 0 0 0; DETERMINED 0 0 [0] 0",
			"total; 0 _ _ _; ZEROS 0 0 [1, 2, 3] 0", "total; 5 _ _ _; OPEN 5 0 [1, 2, 3] 0", "total; 5 6 _ _; BROKEN 5 6 [2, 3] 0",
			"total; 5 5 _ _; ZEROS 5 5 [2, 3] 0", "total; 5 4 _ _; OPEN 5 4 [2, 3] 0", "total; _ 4 _ _; OPEN 0 4 [0, 2, 3] 0",
			"total; _ _ _ _; OPEN 0 0 [0, 1, 2, 3] 0", "total; _ 0 0 _; OPEN 0 0 [0, 3] 0",
			"total; 5 ? 5 0; DETERMINED 5 5 [1] 0", "total; 5 ? _ 5; OPEN 5 5 [1, 2] 0", "total; 5 ? _ 6; BROKEN 5 6 [1, 2] 0",
			"total; = 1 _ 3; OPEN 0 4 [0, 2] 0", "total; = 0 _ 0; OPEN 0 0 [0, 2] 0", "total; = 1 2 3;",
			"total; = _ _ _; OPEN 0 0 [0, 1, 2, 3] 0",
			"total; 6 = 2 3;", "total; 4 = 2 3; BROKEN 4 5 [1] 0",
			"total; _ 999999999999999 1 0; OPEN 0 1000000000000000 [0] 0",
			"balance; 1 2 _ _; OPEN 3 0 [2, 3] 0", "balance; _ _ 0 0; ZEROS 0 0 [0, 1] 0", "balance; _ 1 _ 1; OPEN 1 1 [0, 2] 0",
			"balance; 1 2 3 _; DETERMINED 3 3 [3] 0", "balance; 1 2 4 _; BROKEN 3 4 [3] 0", "balance; 1 2 3 1; BROKEN 3 4 [] 0",
			"signed; 3 5 _ 0; DETERMINED 3 5 [2] -2", "signed; 3 5 _ _; OPEN 3 5 [2, 3] 0", "signed; 3 3 _ _; OPEN 3 3 [2, 3] 0",
			"bound; 3 1 2;", "bound; 4 1 2; BROKEN 4 3 [] 0", "bound; 4 1 _;", "bound; _ 1 2;", "bound; _ _ _;",
			"twice; 6 3;", "twice; 7 _; BROKEN 7 0 [1] 0", "twice; 6 _; DETERMINED 6 0 [1] 3", "twice; _ 3; DETERMINED 0 6 [0] 6",
			"hint; 3 1 2; BROKEN 3 3 [] 0", "hint; 4 1 2;", "hint; 1 1 0;", "hint; 3 1 _;",
			"same; 0 7;", "same; 1 7; BROKEN 8 7 [] 0", "same; _ 7; OPEN 7 7 [0] 0", "same; 0 _;" })
	void judges(String form, String cells, String expected) {
		List<Outcome> outcomes = Outcomes.of(new SampleSheet(form(form)).fill(cells).figures());
		assertEquals(expected == null ? "" : expected, outcomes.isEmpty() ? "" : words(outcomes.getFirst()));
	}

	private static Form form(String name) {
		return List.of(TOTAL, BALANCE, SIGNED, BOUND, TWICE, HINT, SAME).stream().filter(form -> form.name().equals(name)).findFirst()
				.orElseThrow();
	}

	private static String words(Outcome outcome) {
		return outcome.state() + " " + outcome.actual() + " " + outcome.expected() + " " + outcome.blanks() + " " + outcome.value();
	}

	@ParameterizedTest
	@CsvSource({ "9000000000000000000 9000000000000000000 9000000000000000000, true", "9000000000000000000 9000000000000000000 0, false",
			"_ 9000000000000000000 9000000000000000000, false", "9000000000000000000 9000000000000000000 _, false",
			"0 9000000000000000000 _, true", "9000000000000000000 _ 9000000000000000000, false" })
	void sumsBeyondTheRangeOfLong(String cells, boolean broken) {
		Form form = new SampleForm("money").table("t", "r", "total$ a$ b$").relation(Kind.ROW_TOTAL, "t.r.total = t.r.a + t.r.b").build();
		List<Outcome> outcomes = Outcomes.of(new SampleSheet(form).fill(cells).figures());
		assertEquals(broken, outcomes.stream().anyMatch(Outcome::violated));
		if (broken && outcomes.getFirst().expected() == Long.MAX_VALUE)
			assertEquals(9000000000000000000L - Long.MAX_VALUE, outcomes.getFirst().difference());
	}

	@Test
	void differenceStaysInRange() {
		Outcome outcome = new Outcome(TOTAL.relations().getFirst(), 0, Outcome.State.BROKEN, Long.MAX_VALUE, Long.MIN_VALUE, List.of(), 0);
		assertEquals(Long.MAX_VALUE, outcome.difference());
		assertEquals(Long.MIN_VALUE,
				new Outcome(outcome.relation(), 0, Outcome.State.BROKEN, Long.MIN_VALUE, 1, List.of(), 0).difference());
	}

	@Test
	void fullReportHasNone() {
		for (int seed = 0; seed < 20; seed++) {
			SampleSheet full = SampleSheet.full(seed);
			assertEquals(List.of(), Outcomes.of(full.figures()));
			assertEquals(List.of(), Outcomes.of(full.figures(full.lastYear())));
		}
	}

	@Test
	void acrossYearsOnlyWithLastYearsFigure() {
		SampleSheet full = SampleSheet.full(1);
		SampleSheet last = full.lastYear();
		last.set("applications.carriedOut.person", 99).put(Value.BLANK, "applications.carriedOut.business");
		full.set("applications.carriedIn.business", full.get("applications.carriedIn.business"));
		List<Outcome> outcomes = Outcomes.of(full.figures(last));
		assertEquals(List.of("applications.carriedIn.person = previous applications.carriedOut.person"),
				outcomes.stream().map(outcome -> outcome.relation().formula()).toList());
		assertEquals(99, outcomes.getFirst().expected());
	}

	@Test
	void blankFollowsFromLastYear() {
		SampleSheet full = SampleSheet.full(1);
		SampleSheet last = full.lastYear();
		String path = "documents.normative.force";
		long right = full.get(path);
		full.put(Value.BLANK, path);
		List<Outcome> outcomes = Outcomes.of(full.figures(last));
		assertTrue(
				outcomes.stream().anyMatch(outcome -> outcome.relation().kind() == Kind.STOCK && outcome.state() == Outcome.State.DETERMINED
						&& outcome.value() == right));
	}
}
