// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.CellRule;
import report.dsl.rules.figures.Names;

/** A count or amount below zero. */
public final class Negative extends CellRule {

	private static final Text TITLE = new Text("负数", "A negative figure");
	private static final Text WHY = new Text("件数和金额不会小于零；只有格式注明增减的列才可以写负数。",
			"Counts and amounts are not negative, except in columns that the form declares as changes.");
	private static final Text MESSAGE = new Text("{0}：{1} 小于零，这一列不能是负数", "{0}: {1} is negative, which is not allowed in this column");
	private static final Text DROP_SIGN = new Text("去掉负号：{0} → {1}", "Remove the sign: {0} → {1}");

	public Negative() {
		super("cells/negative", Severity.ERROR);
	}

	@Override
	protected int[] cells(Reading reading) {
		return reading.scan().negative();
	}

	@Override
	protected Text message(Reading reading, int cell) {
		return MESSAGE.with(Names.cell(reading.form(), cell), Amounts.text(reading.form(), cell, reading.sheet().number(cell)));
	}

	@Override
	protected List<@Nullable Fix> fixes(Reading reading, int cell) {
		long number = -reading.sheet().number(cell);
		Text title = DROP_SIGN.with(Amounts.text(reading.form(), cell, -number), Amounts.text(reading.form(), cell, number));
		return Collections.singletonList(CellFixes.set(reading, title, true, false, List.of(CellFixes.change(reading, cell, number))));
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政强制 | -58
				""", """
				行政强制 | 58
				""");
	}
}
