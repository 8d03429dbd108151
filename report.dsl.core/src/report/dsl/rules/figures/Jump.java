// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;

/** A figure is more than five times last year's, or less than a fifth. Only wholes are looked at, and only where one of the two is not small. */
public final class Jump extends Rule {

	private static final Text FOUND = new Text("{0}：上年 {1}，本年 {2}，变化很大；请核对", "{0}: {1} last year, {2} this year; please check the change");
	private static final int TIMES = 5;
	/** Below this, changes are chance. */
	private static final long LEAST = 50;
	/** In millionths of a yuan. */
	private static final long LEAST_MONEY = 10_000_000_000L;

	public Jump() {
		super("figures/jump", Severity.INFO);
	}

	@Override
	public Card card() {
		return new Card(new Text("与上年相差悬殊", "A figure far from last year's"),
				new Text("同一项达到上年的五倍以上或者不到五分之一，常常是填错了位置、单位或口径；确有其事的也值得在文字里说明。找到上年的报告时才检查。",
						"A figure more than five times last year's, or less than a fifth, is often in the wrong place or unit; if it is right, the "
								+ "text should explain it. This is checked if last year's report is available."),
				"""
						--- 上年
						行政强制 | 400
						""", """
						--- 上年
						行政强制 | 50
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Figures previous = reading.neighbours().previous();
		if (previous == null || !Reading.isYearBefore(previous.sheet(), reading.sheet()))
			return;
		Form form = reading.form();
		for (Table table : form.tables())
			for (Row row : table.rows())
				for (Column column : table.columns())
					compare(table.cell(row, column), previous, reading, findings);
	}

	private void compare(int cell, Figures previous, Reading reading, Findings findings) {
		Form form = reading.form();
		int then = form.counterpart(cell, previous.form());
		if (then < 0 || !previous.known(then) || !reading.figures().known(cell) || !reading.sheet().isWritten(cell)
				|| form.columnOf(cell).signed())
			return;
		long before = previous.number(then);
		long now = reading.figures().number(cell);
		long least = form.unitOf(cell).money() ? LEAST_MONEY : LEAST;
		if (now == 0 || Math.max(before, now) < least || !isFar(before, now) || isPart(form, cell))
			return; // that there was none this year need not be a slip, and is what a missing row is filled with
		findings.add(this, severity(), reading.sheet().place(cell),
				FOUND.with(Names.at(form, cell), Amounts.text(form, cell, before), Amounts.text(form, cell, now)), null, List::of);
	}

	private static boolean isFar(long before, long now) {
		long more = Math.max(before, now);
		long less = Math.min(before, now);
		return less >= 0 && more / TIMES >= less && more > less * TIMES;
	}

	/** Whether another cell of its row or column is a sum that holds it: that one is looked at. */
	private static boolean isPart(Form form, int cell) {
		for (int number : form.relationsOf(cell)) {
			Relation relation = form.relations().get(number);
			if (relation.total() >= 0 && relation.total() != cell && (form.rowOf(relation.total()) == form.rowOf(cell)
					|| form.columnOf(relation.total()) == form.columnOf(cell)))
				return true;
		}
		return false;
	}
}
