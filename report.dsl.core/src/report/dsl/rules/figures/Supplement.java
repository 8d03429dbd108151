// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.relation.Outcome;
import report.dsl.relation.Outcome.State;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;

/**
 * What to write into cells that are missing from a report so that its relations keep holding: totals are left to the program,
 * numbers that follow from the others are put in, all the rest is 0 - a proposal for a person to look over.
 */
public final class Supplement {

	private final Reading reading;
	private final Set<Integer> open = new TreeSet<>();
	private final List<CellEdit> numbers = new ArrayList<>();

	private Supplement(Reading reading) {
		this.reading = reading;
	}

	/** For all cells of a section. */
	public static Map<Integer, String> of(Reading reading, Section section) {
		Supplement supplement = new Supplement(reading);
		for (Table table : section.tables())
			supplement.add(table.firstCell(), table.endCell());
		return supplement.text();
	}

	/** For all cells of a table. */
	public static Map<Integer, String> of(Reading reading, Table table) {
		Supplement supplement = new Supplement(reading);
		supplement.add(table.firstCell(), table.endCell());
		return supplement.text();
	}

	/** For the cells of a row. */
	public static Map<Integer, String> of(Reading reading, Table table, Row row) {
		Supplement supplement = new Supplement(reading);
		int first = table.firstCell() + row.index() * table.columns().size();
		supplement.add(first, first + table.columns().size());
		return supplement.text();
	}

	private void add(int first, int end) {
		for (int cell = first; cell < end; cell++)
			open.add(cell);
	}

	private Map<Integer, String> text() {
		Map<Integer, String> text = new HashMap<>();
		for (int cell : open)
			if (isTotal(cell))
				text.put(cell, "=");
		while (!open.isEmpty())
			if (!follow())
				put(open.iterator().next(), 0);
		for (CellEdit number : numbers)
			text.putIfAbsent(number.cell(), CellFixes.written(reading.sheet(), number.cell(), number.to()));
		return text;
	}

	/** Puts in what follows from the numbers so far; @return whether something did. */
	private boolean follow() {
		int before = open.size();
		for (Outcome outcome : Trial.of(reading, numbers).outcomes())
			if (outcome.state() == State.ZEROS || outcome.state() == State.DETERMINED)
				for (int cell : outcome.blanks())
					if (open.contains(cell))
						put(cell, outcome.state() == State.ZEROS ? 0 : outcome.value());
		return open.size() < before;
	}

	private void put(int cell, long number) {
		open.remove(cell);
		numbers.add(new CellEdit(cell, null, number));
	}

	private boolean isTotal(int cell) {
		Form form = reading.form();
		for (int number : form.relationsOf(cell)) {
			Relation relation = form.relations().get(number);
			if (relation.total() == cell && !relation.acrossYears())
				return true;
		}
		return false;
	}
}
