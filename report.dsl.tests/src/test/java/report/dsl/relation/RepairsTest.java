// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.form.Form;
import report.dsl.form.Relation.Kind;
import report.dsl.sheet.Value;

class RepairsTest {

	/** Every cell of a full report, wrong by several amounts: the relations exactly, and the wrong cell first. */
	@ParameterizedTest
	@ValueSource(longs = { 1, -1, 2, 9, -10, 90, 1000, 999_000_000_000L })
	void everySingleFault(long delta) {
		for (boolean withLastYear : new boolean[] { false, true }) {
			SampleSheet right = SampleSheet.full(11);
			SampleSheet last = withLastYear ? right.lastYear() : null;
			for (int cell = 0; cell < right.form.cellCount(); cell++) {
				SampleSheet wrong = SampleSheet.full(11);
				if (right.numbers[cell] + delta < 0)
					continue;
				wrong.set(cell, right.numbers[cell] + delta);
				checkSingle(wrong.figures(last), cell, right.numbers[cell]);
			}
		}
	}

	private static void checkSingle(Figures figures, int cell, long right) {
		String path = SampleForm.path(figures.form(), cell);
		List<Outcome> outcomes = Outcomes.of(figures);
		List<Integer> broken = SampleSheet.broken(figures);
		assertEquals(broken, outcomes.stream().map(Outcome::number).toList(), path);
		List<Repair> repairs = Repairs.of(figures, outcomes);
		if (path.startsWith("applications.")) {
			Repair first = repairs.getFirst();
			assertEquals(List.of(new Repair.Change(cell, figures.number(cell), right)), first.changes(), path);
			assertEquals(broken, first.mends(), path);
			assertTrue(first.determined(), path);
		} else if (broken.stream().anyMatch(number -> !figures.form().relations().get(number).atMost())) {
			Repair repair = repairs.stream()
					.filter(one -> one.changes().equals(List.of(new Repair.Change(cell, figures.number(cell), right))))
					.findFirst().orElseThrow();
			assertEquals(broken, repair.mends(), path);
			assertTrue(repairs.indexOf(repair) < repair.equals(), path);
			assertEquals(repairs.stream().filter(one -> one.mends().equals(broken) && one.changes().size() == 1).count(), repair.equals(),
					path);
		} else
			assertEquals(broken.isEmpty(), repairs.stream().noneMatch(one -> one.changes().getFirst().cell() == cell), path);
	}

	@Test
	void equalCellsAreAllOfferedTheTotalFirst() {
		SampleSheet wrong = SampleSheet.full(4);
		wrong.set("disputes.direct.other", wrong.get("disputes.direct.other") + 3);
		Figures figures = wrong.figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals(5, repairs.size());
		assertEquals(wrong.cell("disputes.direct.total"), repairs.getFirst().changes().getFirst().cell());
		for (Repair repair : repairs) {
			assertEquals(5, repair.equals());
			assertFalse(repair.determined());
		}
	}

	/** A value below 0 is none: the other cells are fewer. */
	@Test
	void onlyWritableNumbers() {
		Form form = new SampleForm("small").table("t", "r", "total a b c~").relation(Kind.ROW_TOTAL, "t.r.total = t.r.a + t.r.b + t.r.c")
				.build();
		SampleSheet sheet = new SampleSheet(form).fill("3 1 7 1");
		Figures figures = sheet.figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("[0: 3 to 9, 2: 7 to 1, 3: 1 to -5]", repairs.stream().map(RepairsTest::words).toList().toString());
		sheet = new SampleSheet(form).fill("999999999999999 999999999999999 1 1");
		figures = sheet.figures();
		repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("[1: 999999999999999 to 999999999999997, 3: 1 to -1]", repairs.stream().map(RepairsTest::words).toList().toString());
	}

	private static String words(Repair repair) {
		StringBuilder words = new StringBuilder();
		for (Repair.Change change : repair.changes())
			words.append(words.isEmpty() ? "" : ", ").append(change.cell()).append(": ").append(change.from()).append(" to ")
					.append(change.to());
		return words.toString();
	}

	@Test
	void boundsAreKeptAndMended() {
		Form form = new SampleForm("bounds").table("t", "r", "a b c d").relation(Kind.ROW_TOTAL, "t.r.a = t.r.b + t.r.c")
				.relation(Kind.BOUND, "t.r.b <= t.r.d").build();
		Figures figures = new SampleSheet(form).fill("9 4 3 5").figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("[0: 9 to 7, 2: 3 to 5]", repairs.stream().map(RepairsTest::words).toList().toString(), "b = 6 would exceed d");
		figures = new SampleSheet(form).fill("7 4 3 2").figures();
		repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("3: 2 to 4", words(repairs.getFirst()));
		figures = new SampleSheet(form).fill("6 4 3 3").figures();
		repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("1: 4 to 3", words(repairs.getFirst()), "mends the sum and the bound");
		assertEquals(List.of(0, 1), repairs.getFirst().mends());
	}

	/** Known addends that exceed the total: what mends them leaves the blanks 0. */
	@Test
	void excessOverATotalWithBlanks() {
		Form form = new SampleForm("excess").table("t", "r", "total a b c").relation(Kind.ROW_TOTAL, "t.r.total = t.r.a + t.r.b + t.r.c")
				.build();
		Figures figures = new SampleSheet(form).fill("5 6 2 _").figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("[0: 5 to 8, 1: 6 to 3]", repairs.stream().map(RepairsTest::words).toList().toString());
	}

	/** A wrong addend under a total written {@code =} shows in what the total takes part in. */
	@Test
	void faultsUnderComputedTotals() {
		SampleSheet right = SampleSheet.full(8);
		for (int cell = right.cell("applications.received.person"); cell < right.cell("disputes.review.upheld"); cell++) {
			SampleSheet wrong = SampleSheet.full(8);
			wrong.set(cell, right.numbers[cell] + 7);
			for (var relation : wrong.form.relations())
				if (relation.kind() == Kind.COLUMN_TOTAL)
					wrong.put(Value.COMPUTED, SampleForm.path(wrong.form, relation.total()));
			if (!wrong.written(cell))
				continue;
			Figures figures = wrong.figures();
			List<Outcome> outcomes = Outcomes.of(figures);
			Repair first = Repairs.of(figures, outcomes).getFirst();
			assertEquals(new Repair.Change(cell, right.numbers[cell] + 7, right.numbers[cell]), first.changes().getFirst());
			assertEquals(outcomes.size(), first.mends().size());
			assertTrue(first.determined());
		}
	}

	/** With every total computed a wrong cell shows in the balance of its column and of the totals: a row cannot be told from another. */
	@Test
	void allTotalsComputed() {
		SampleSheet wrong = SampleSheet.full(8);
		int cell = wrong.cell("applications.third.legal");
		long right = wrong.numbers[cell];
		wrong.set(cell, right + 7);
		for (var relation : wrong.form.relations())
			if (relation.total() >= 0 && relation.kind() != Kind.CARRIED)
				wrong.put(Value.COMPUTED, SampleForm.path(wrong.form, relation.total()));
		Figures figures = wrong.figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertTrue(repairs.getFirst().equals() >= 15);
		assertEquals(repairs.getFirst().equals(), repairs.size());
		assertTrue(repairs.stream().anyMatch(repair -> repair.changes().equals(List.of(new Repair.Change(cell, right + 7, right)))));
		for (Repair repair : repairs)
			assertEquals("legal", wrong.form.columnOf(repair.changes().getFirst().cell()).key());
	}

	/** Two figures of a row in each other's column break two columns by opposite amounts; any row could. */
	@Test
	void figuresInEachOthersPlaceComeFirst() {
		SampleSheet right = SampleSheet.full(9);
		SampleSheet wrong = SampleSheet.full(9);
		int one = wrong.cell("applications.case.research");
		int other = wrong.cell("applications.case.welfare");
		assertTrue(right.numbers[one] != right.numbers[other]);
		wrong.set(one, right.numbers[other]).set(other, right.numbers[one]);
		Figures figures = wrong.figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals(one + ": " + wrong.numbers[one] + " to " + right.numbers[one] + ", " + other + ": " + wrong.numbers[other] + " to "
				+ right.numbers[other], words(repairs.getFirst()));
		assertTrue(repairs.getFirst().equals() > 1);
	}

	@Test
	void nothingBrokenNothingToRepair() {
		assertEquals(List.of(), Repairs.of(SampleSheet.full(1).figures(), List.of()));
		SampleSheet blank = SampleSheet.full(1).put(Value.BLANK, "applications.granted.person");
		assertEquals(List.of(), Repairs.of(blank.figures(), Outcomes.of(blank.figures())));
	}

	@Test
	void twoRunsGiveTheSame() {
		Random random = new Random(12);
		for (int round = 0; round < 50; round++) {
			SampleSheet wrong = SampleSheet.full(round);
			for (int i = 0; i < 6; i++)
				wrong.set(random.nextInt(wrong.form.cellCount()), random.nextInt(50));
			Figures figures = wrong.figures();
			assertEquals(Repairs.of(figures, Outcomes.of(figures)), Repairs.of(figures, Outcomes.of(figures)));
		}
	}

	/** A repair must not make a relation hold that is suspicious when it holds. */
	@Test
	void makesNothingSuspicious() {
		Form form = new SampleForm("hint").table("t", "r", "a b c d").relation(Kind.BALANCE, "t.r.a = t.r.d")
				.relation(Kind.SUSPICIOUS, "t.r.c = t.r.a + t.r.b").build();
		Figures figures = new SampleSheet(form).fill("9 2 7 5").figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("[3: 5 to 9]", repairs.stream().map(RepairsTest::words).toList().toString());
	}

	@Test
	void sumsBeyondTheRangeAreLeftAlone() {
		Form form = new SampleForm("money").table("t", "r", "total$ a$ b$ c$").relation(Kind.ROW_TOTAL, "t.r.total = t.r.a + t.r.b")
				.relation(Kind.BALANCE, "t.r.total = t.r.c").build();
		Figures figures = new SampleSheet(form).fill("7 9000000000000000000 9000000000000000000 8").figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals("[3: 8 to 7]", repairs.stream().map(RepairsTest::words).toList().toString());
	}
}
