// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import report.dsl.form.Form;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;

/** A form filled in for tests, to be changed cell by cell. Every cell starts as 0. */
final class SampleSheet {

	static final Form NATIONAL = SampleForm.national();

	final Form form;
	private final Value[] kinds;
	final long[] numbers;

	SampleSheet(Form form) {
		this.form = form;
		this.kinds = new Value[form.cellCount()];
		this.numbers = new long[form.cellCount()];
		for (int cell = 0; cell < kinds.length; cell++)
			kinds[cell] = form.unitOf(cell).money() ? Value.MONEY : Value.COUNT;
	}

	/** A report in which all relations hold and no cell is 0. The same seed gives the same report. */
	static SampleSheet full(long seed) {
		Random random = new Random(seed);
		SampleSheet sheet = new SampleSheet(NATIONAL);
		for (String row : List.of("regulations", "normative")) {
			String path = "documents." + row + ".";
			sheet.set(path + "made", 3 + random.nextInt(9)).set(path + "repealed", 1 + random.nextInt(5)).set(path + "force",
					30 + random.nextInt(40));
		}
		for (String column : "person business research welfare legal other total".split(" "))
			sheet.fillColumn(random, column);
		for (String row : "review direct after".split(" "))
			sheet.fillDisputes(random, "disputes." + row + ".");
		return sheet;
	}

	private void fillColumn(Random random, String column) {
		String[] results = SampleForm.RESULTS.split(" ");
		boolean total = column.equals("total");
		long processed = 0;
		for (String row : results) {
			set("applications." + row + "." + column, total ? rowTotal(row) : 1 + random.nextInt(60));
			processed += get("applications." + row + "." + column);
		}
		set("applications.processed." + column, processed);
		set("applications.carriedOut." + column, total ? rowTotal("carriedOut") : 1 + random.nextInt(30));
		set("applications.carriedIn." + column, total ? rowTotal("carriedIn") : 1 + random.nextInt(20));
		set("applications.received." + column,
				processed + get("applications.carriedOut." + column) - get("applications.carriedIn." + column));
	}

	private long rowTotal(String row) {
		long sum = 0;
		for (String column : "person business research welfare legal other".split(" "))
			sum += get("applications." + row + "." + column);
		return sum;
	}

	private void fillDisputes(Random random, String path) {
		long sum = 0;
		for (String column : "upheld corrected other pending".split(" ")) {
			set(path + column, 1 + random.nextInt(20));
			sum += get(path + column);
		}
		set(path + "total", sum);
	}

	/** Last year's report that fits this one. */
	SampleSheet lastYear() {
		SampleSheet last = new SampleSheet(form);
		for (String column : "person business research welfare legal other total".split(" "))
			last.set("applications.carriedOut." + column, get("applications.carriedIn." + column));
		for (String row : List.of("regulations", "normative")) {
			String path = "documents." + row + ".";
			last.set(path + "force", get(path + "force") - get(path + "made") + get(path + "repealed"));
		}
		return last;
	}

	int cell(String path) {
		return SampleForm.cell(form, path);
	}

	long get(String path) {
		return numbers[cell(path)];
	}

	SampleSheet set(String path, long number) {
		return set(cell(path), number);
	}

	SampleSheet set(int cell, long number) {
		numbers[cell] = number;
		kinds[cell] = form.unitOf(cell).money() ? Value.MONEY : Value.COUNT;
		return this;
	}

	/** Writes no number into the cells but this. */
	SampleSheet put(Value kind, String... paths) {
		for (String path : paths) {
			kinds[cell(path)] = kind;
			numbers[cell(path)] = 0;
		}
		return this;
	}

	/** Fills cells in: a number, {@code _} blank, {@code =} computed, {@code ?} unreadable, in the order of the form. */
	SampleSheet fill(String cells) {
		int cell = 0;
		for (String word : cells.trim().split("\\s+")) {
			switch (word) {
			case "_" -> kinds[cell] = Value.BLANK;
			case "=" -> kinds[cell] = Value.COMPUTED;
			case "?" -> kinds[cell] = Value.UNREADABLE;
			default -> set(cell, Long.parseLong(word));
			}
			cell++;
		}
		return this;
	}

	boolean written(int cell) {
		return kinds[cell] == Value.COUNT || kinds[cell] == Value.MONEY;
	}

	Sheet sheet() {
		Sheet.Builder builder = new Sheet.Builder(new Source("sample", ""), form);
		for (int cell = 0; cell < kinds.length; cell++)
			builder.cell(cell, kinds[cell], kinds[cell] == Value.COUNT || kinds[cell] == Value.MONEY ? numbers[cell] : 0, 0, 0);
		return builder.build();
	}

	Figures figures() {
		return Figures.of(sheet(), null);
	}

	/** @param last last year's report, or null */
	Figures figures(SampleSheet last) {
		return Figures.of(sheet(), last == null ? null : LastYear.of(last.figures(), form));
	}

	/** Numbers of the broken relations, worked out in the simplest way for a report without gaps. */
	static List<Integer> broken(Figures figures) {
		List<Integer> broken = new ArrayList<>();
		Form form = figures.form();
		for (int r = 0; r < form.relations().size(); r++) {
			var relation = form.relations().get(r);
			if (relation.acrossYears() && figures.lastYear() == null)
				continue;
			long sum = 0;
			for (int i = 0; i < relation.size(); i++)
				sum += relation.signed(i)
						* (relation.previous(i) ? figures.lastYear().number(relation.cell(i)) : figures.number(relation.cell(i)));
			if (relation.atMost() ? sum > 0 : sum != 0)
				broken.add(r);
		}
		return broken;
	}
}
