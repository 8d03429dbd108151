// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Prints what evaluating and repairing costs; run by hand, no test. */
public final class RelationBenchmark {

	private static final Random RANDOM = new Random(7);
	private static Object sink;

	private RelationBenchmark() {
	}

	public static void main(String[] arguments) {
		SampleSheet clean = SampleSheet.full(1);
		SampleSheet last = clean.lastYear();
		var sheet = clean.sheet();
		var lastFigures = last.figures();
		for (int round = 0; round < 3; round++) {
			print("outcomes, clean, without last year, µs", 1e-3 * best(() -> Outcomes.of(Figures.of(sheet, null)), 20_000));
			print("outcomes, clean, with last year, µs",
					1e-3 * best(() -> Outcomes.of(Figures.of(sheet, LastYear.of(lastFigures, sheet.form()))), 20_000));
			var totals = clean().sheet();
			print("outcomes, all totals written =, µs", 1e-3 * best(() -> Outcomes.of(Figures.of(totals, null)), 20_000));
			var blank = blank().sheet();
			print("outcomes, all blank, µs", 1e-3 * best(() -> Outcomes.of(Figures.of(blank, null)), 20_000));
			var blankFigures = Figures.of(blank, null);
			print("blanks, all blank but totals 0, µs", 1e-3 * best(() -> Blanks.of(blankFigures), 2_000));
			singles();
			faults("pair search", 2, 300);
			faults("3-fault search", 3, 300);
			faults("20-fault search", 20, 100);
			faults("60-fault search", 60, 100);
			sameRow();
			huge(2);
			huge(50);
			huge(5_000);
		}
	}

	private static SampleSheet clean() {
		SampleSheet sheet = SampleSheet.full(1);
		for (var relation : sheet.form.relations())
			if (relation.total() >= 0 && !relation.acrossYears())
				sheet.put(report.dsl.sheet.Value.COMPUTED, SampleForm.path(sheet.form, relation.total()));
		return sheet;
	}

	private static SampleSheet blank() {
		SampleSheet sheet = new SampleSheet(SampleSheet.NATIONAL);
		for (int cell = 0; cell < sheet.form.cellCount(); cell++)
			if (!sheet.form.columnOf(cell).key().equals("total"))
				sheet.put(report.dsl.sheet.Value.BLANK, SampleForm.path(sheet.form, cell));
		return sheet;
	}

	private static void singles() {
		double worst = 0;
		double sum = 0;
		int count = SampleSheet.NATIONAL.cellCount();
		for (int cell = 0; cell < count; cell++) {
			SampleSheet wrong = SampleSheet.full(1);
			wrong.set(cell, wrong.numbers[cell] + 1);
			Figures figures = wrong.figures(SampleSheet.full(1).lastYear());
			List<Outcome> outcomes = Outcomes.of(figures);
			double time = best(() -> Repairs.of(figures, outcomes), 20);
			worst = Math.max(worst, time);
			sum += time;
		}
		print("single-fault search, mean µs", 1e-3 * sum / count);
		print("single-fault search, max µs", 1e-3 * worst);
	}

	private static void faults(String name, int faults, int samples) {
		double worst = 0;
		double sum = 0;
		for (int i = 0; i < samples; i++) {
			SampleSheet wrong = SampleSheet.full(1);
			for (int k = 0; k < faults; k++) {
				int cell = RANDOM.nextInt(wrong.form.cellCount());
				wrong.set(cell, wrong.numbers[cell] + 1 + RANDOM.nextInt(3));
			}
			Figures figures = wrong.figures(SampleSheet.full(1).lastYear());
			List<Outcome> outcomes = Outcomes.of(figures);
			double time = best(() -> Repairs.of(figures, outcomes), 3);
			worst = Math.max(worst, time);
			sum += time;
		}
		print(name + ", mean ms", 1e-6 * sum / samples);
		print(name + ", max ms", 1e-6 * worst);
	}

	/** The pairs that single cells explain least: in one row or one column, with all totals written {@code =} too. */
	private static void sameRow() {
		double worst = 0;
		for (int i = 0; i < 200; i++) {
			SampleSheet wrong = i % 2 == 0 ? SampleSheet.full(1) : clean();
			int row = RANDOM.nextInt(20);
			for (int k = 0; k < 2; k++) {
				int cell = wrong.cell("applications." + SampleForm.RESULTS.split(" ")[row] + ".person") + RANDOM.nextInt(6);
				wrong.set(cell, wrong.numbers[cell] + 1 + RANDOM.nextInt(3));
			}
			Figures figures = wrong.figures();
			List<Outcome> outcomes = Outcomes.of(figures);
			worst = Math.max(worst, best(() -> Repairs.of(figures, outcomes), 3));
		}
		print("pair in one row, max ms", 1e-6 * worst);
	}

	/** Faults in a table of 1,001 rows: what bounds the search. */
	private static void huge(int faults) {
		SampleSheet sheet = new SampleSheet(SampleForm.huge());
		for (int i = 0; i < faults; i++)
			sheet.set(RANDOM.nextInt(sheet.form.cellCount()), 1 + RANDOM.nextInt(3));
		Figures figures = sheet.figures();
		List<Outcome> outcomes = Outcomes.of(figures);
		print("1,001 rows, " + faults + " faults, ms", 1e-6 * best(() -> Repairs.of(figures, outcomes), 3));
	}

	/** The best of some runs in nanoseconds. */
	private static double best(Supplier<Object> work, int runs) {
		long best = Long.MAX_VALUE;
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			sink = work.get();
			best = Math.min(best, System.nanoTime() - start);
		}
		return best;
	}

	private static void print(String name, double value) {
		System.out.printf("%-45s %10.3f%s%n", name, value, sink == null ? " " : "");
	}
}
