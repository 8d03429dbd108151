// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import report.dsl.form.Form;
import report.dsl.form.Relation.Kind;

/** Samples of faults in two, three and more cells, and reports at random: what is offered is true, complete and sound. */
@Tag("slow")
class FaultPatternsTest {

	private static final int FIRST = SampleForm.cell(SampleSheet.NATIONAL, "applications.received.person");
	private static final int CELLS = SampleSheet.NATIONAL.cellCount();

	/** Half of the pairs anywhere, a quarter in one row, a quarter in one column; small amounts, so that many coincide. */
	@Test
	void pairs() {
		Random random = new Random(21);
		int checked = 0;
		for (int round = 0; round < 6_000; round++) {
			int a = FIRST + random.nextInt(CELLS - FIRST);
			int b = switch (round % 4) {
			case 0 -> FIRST + (a - FIRST) / 7 * 7 + random.nextInt(7);
			case 1 -> FIRST + (a - FIRST) % 7 + 7 * random.nextInt(25);
			default -> FIRST + random.nextInt(CELLS - FIRST);
			};
			if (a != b && b < CELLS && checkPair(round % 5, a, 1 + random.nextInt(9), b, random.nextInt(19) - 9, round % 3 == 0))
				checked++;
		}
		assertTrue(checked > 4_500, "checked " + checked);
	}

	/** @return whether the pair breaks anything */
	private static boolean checkPair(long seed, int a, long byA, int b, long byB, boolean withLastYear) {
		SampleSheet right = SampleSheet.full(seed);
		SampleSheet wrong = SampleSheet.full(seed);
		if (byB == 0 || right.numbers[b] + byB < 0)
			return false;
		wrong.set(a, right.numbers[a] + byA).set(b, right.numbers[b] + byB);
		Figures figures = wrong.figures(withLastYear ? right.lastYear() : null);
		List<Outcome> outcomes = Outcomes.of(figures);
		assertEquals(SampleSheet.broken(figures), outcomes.stream().map(Outcome::number).toList());
		if (outcomes.isEmpty())
			return false;
		List<Repair> repairs = Repairs.of(figures, outcomes);
		String message = SampleForm.path(right.form, a) + " " + byA + ", " + SampleForm.path(right.form, b) + " " + byB + ": " + repairs;
		boolean one = repairs.getFirst().changes().size() == 1 && repairs.getFirst().mends().size() == outcomes.size();
		assertTrue(one || offered(repairs, right, List.of(Math.min(a, b), Math.max(a, b)))
				|| offered(repairs, right, List.of(a)) && offered(repairs, right, List.of(b)), message);
		return true;
	}

	/** Whether the repair of just these cells is offered, with none before it that is not as good. */
	private static boolean offered(List<Repair> repairs, SampleSheet right, List<Integer> cells) {
		for (Repair repair : repairs) {
			if (!repair.changes().stream().map(Repair.Change::cell).toList().equals(cells))
				continue;
			if (repair.changes().stream().anyMatch(change -> change.to() != right.numbers[change.cell()]))
				continue;
			int mends = repair.mends().size();
			for (Repair before : repairs.subList(0, repairs.indexOf(repair)))
				if (before.changes().size() > cells.size()
						|| before.changes().size() == cells.size() && before.mends().size() < mends
								&& before.mends().stream().anyMatch(repair.mends()::contains))
					return false;
			return true;
		}
		return false;
	}

	/** A pair that the relations determine is offered alone. */
	@Test
	void determinedPairComesAlone() {
		SampleSheet right = SampleSheet.full(2);
		SampleSheet wrong = SampleSheet.full(2);
		int a = wrong.cell("applications.security.person");
		int b = wrong.cell("applications.security.legal");
		wrong.set(a, right.numbers[a] + 4).set(b, right.numbers[b] + 9);
		Figures figures = wrong.figures();
		List<Repair> repairs = Repairs.of(figures, Outcomes.of(figures));
		assertEquals(List.of(new Repair(List.of(new Repair.Change(a, right.numbers[a] + 4, right.numbers[a]),
				new Repair.Change(b, right.numbers[b] + 9, right.numbers[b])), repairs.getFirst().mends(), 1)), repairs);
		assertEquals(3, repairs.getFirst().mends().size());
	}

	@Test
	void moreFaultsInTheNationalForm() {
		Random random = new Random(22);
		for (int round = 0; round < 400; round++) {
			SampleSheet wrong = SampleSheet.full(round % 5);
			for (int faults = round % 10 == 0 ? 60 : 3 + round % 7; faults > 0; faults--) {
				int cell = random.nextInt(CELLS);
				wrong.set(cell, Math.max(0, wrong.numbers[cell] + random.nextInt(7) - 3));
			}
			checkSound(wrong, round % 2 == 0 ? SampleSheet.full(round % 5).lastYear() : null);
		}
	}

	private static final Form MIXED = mixed().relation(Kind.SUSPICIOUS, "m.a.w = m.a.u + m.a.v").build();
	private static final Form STRICT = mixed().build();

	private static SampleForm mixed() {
		return new SampleForm("mixed").table("t", "p q r all", "x y~ z total").table("m", "a b", "u v w")
				.relation(Kind.ROW_TOTAL, "t.*.total = t.*.x + t.*.y + t.*.z")
				.relation(Kind.COLUMN_TOTAL, "t.all.* = t.p.* + t.q.* + t.r.*")
				.relation(Kind.BOUND, "m.*.u <= m.*.v").relation(Kind.BALANCE, "m.a.w + m.b.w = t.all.x")
				.relation(Kind.BALANCE, "2 m.a.u = m.b.v").relation(Kind.BOUND, "t.p.x <= t.q.x + m.a.u");
	}

	/** Reports at random with blanks, unreadable and computed cells, bounds, factors, signs, hints. */
	@Test
	void anyReport() {
		Random random = new Random(23);
		int repairs = 0;
		for (int round = 0; round < 6_000; round++) {
			SampleSheet sheet = new SampleSheet(MIXED);
			StringBuilder cells = new StringBuilder();
			for (int cell = 0; cell < MIXED.cellCount(); cell++) {
				int dice = random.nextInt(30);
				cells.append(dice == 0 ? "?" : dice < round % 5 ? "_" : dice < 3 + round % 7 ? "=" : Integer.toString(random.nextInt(4)))
						.append(' ');
			}
			repairs += checkSound(sheet.fill(cells.toString()), null);
		}
		assertTrue(repairs > 3_000, "repairs " + repairs);
	}

	/** Applies every repair: it removes exactly the outcomes that it claims, and adds none. @return how many there are */
	private static int checkSound(SampleSheet sheet, SampleSheet last) {
		Figures figures = sheet.figures(last);
		List<Outcome> outcomes = Outcomes.of(figures);
		List<Repair> repairs = Repairs.of(figures, outcomes);
		List<Integer> before = broken(outcomes, false);
		for (Repair repair : repairs) {
			for (Repair.Change change : repair.changes()) {
				assertEquals(sheet.numbers[change.cell()], change.from());
				sheet.set(change.cell(), change.to());
			}
			List<Outcome> then = Outcomes.of(sheet.figures(last));
			List<Integer> after = new ArrayList<>(before);
			after.removeAll(repair.mends());
			assertTrue(before.containsAll(repair.mends()) && !repair.mends().isEmpty());
			assertEquals(after, broken(then, false), repair.toString());
			assertTrue(broken(outcomes, true).containsAll(broken(then, true)), repair.toString());
			for (Repair.Change change : repair.changes())
				sheet.set(change.cell(), change.from());
		}
		return repairs.size();
	}

	private static List<Integer> broken(List<Outcome> outcomes, boolean suspicious) {
		return outcomes.stream().filter(outcome -> outcome.state() == Outcome.State.BROKEN)
				.filter(outcome -> suspicious == (outcome.relation().kind() == Kind.SUSPICIOUS)).map(Outcome::number).toList();
	}

	/** Where every cell is written, trying all numbers in all cells finds no repair of a single cell that the search does not. */
	@Test
	void noSingleIsMissed() {
		Random random = new Random(24);
		int found = 0;
		for (int round = 0; round < 150; round++) {
			SampleSheet sheet = new SampleSheet(STRICT);
			for (int cell = 0; cell < STRICT.cellCount(); cell++)
				sheet.set(cell, random.nextInt(4));
			if (round % 4 > 0)
				addUp(sheet);
			if (round % 4 > 1)
				sheet.set(random.nextInt(STRICT.cellCount()), random.nextInt(9));
			Figures figures = sheet.figures();
			List<Outcome> outcomes = Outcomes.of(figures);
			List<Integer> offered = Repairs.of(figures, outcomes).stream().filter(repair -> repair.changes().size() == 1)
					.map(repair -> repair.changes().getFirst().cell()).distinct().sorted().toList();
			List<Integer> all = allSingles(sheet, broken(outcomes, false));
			assertEquals(all, offered);
			found += all.size();
		}
		assertTrue(found > 200, "found " + found);
	}

	private static void addUp(SampleSheet sheet) {
		sheet.fill("1 2 3 6 4 5 6 15 7 8 9 24 12 15 18 45 1 4 7 1 2 5");
	}

	private static List<Integer> allSingles(SampleSheet sheet, List<Integer> broken) {
		List<Integer> singles = new ArrayList<>();
		for (int cell = 0; cell < STRICT.cellCount(); cell++) {
			long from = sheet.numbers[cell];
			for (long to = STRICT.columnOf(cell).signed() ? -40 : 0; to < 70; to++) {
				List<Outcome> then = Outcomes.of(sheet.set(cell, to).figures());
				List<Integer> after = broken(then, false);
				boolean mends = broken.containsAll(after) && after.size() < broken.size();
				for (int relation : STRICT.relationsOf(cell))
					mends &= !after.contains(relation);
				if (mends) {
					singles.add(cell);
					break;
				}
			}
			sheet.set(cell, from);
		}
		return singles;
	}

	/** The search is bounded by counted work, also where everything is broken in a form with very long sums. */
	@Test
	void hugeFormsAreBounded() {
		Form form = SampleForm.huge();
		Random random = new Random(25);
		for (int faults : new int[] { 2, 50, 5_000 }) {
			SampleSheet sheet = new SampleSheet(form);
			for (int i = 0; i < faults; i++)
				sheet.set(random.nextInt(form.cellCount()), 1 + random.nextInt(3));
			Figures figures = sheet.figures();
			List<Outcome> outcomes = Outcomes.of(figures);
			for (Repair repair : Repairs.of(figures, outcomes))
				assertTrue(repair.equals() > 0);
			assertEquals(Repairs.of(figures, outcomes), Repairs.of(figures, outcomes));
		}
	}
}
