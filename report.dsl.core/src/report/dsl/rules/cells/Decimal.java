// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.CellRule;
import report.dsl.rules.figures.Following;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.Shown;
import report.dsl.text.Numbers;

/** Half an item does not exist. */
public final class Decimal extends CellRule {

	private static final Text TITLE = new Text("件数有小数", "A count with decimals");
	private static final Text WHY = new Text("件、项、次、人都是整数。有小数的，多半是小数点误写，或者填错了列（金额才可以有小数）。",
			"Documents, cases and persons are whole numbers. Decimals are usually a typing error, or an amount of money in the wrong "
					+ "column.");
	private static final Text MESSAGE = new Text("{0}：“{1}”有小数，件数应为整数", "{0}: “{1}” has decimals, but a count is a whole number");
	private static final Text WHOLE = new Text("去掉小数部分的零：改为 {0}", "Remove the zeros after the point: {0}");
	private static final Text FOLLOWS = new Text("改为 {0}（按关系式推算）", "Replace by {0} (determined by the relations)");
	private static final Text JOINED = new Text("去掉小数点：改为 {0}", "Remove the point: {0}");

	public Decimal() {
		super("cells/decimal", Severity.ERROR);
	}

	@Override
	protected int[] cells(Reading reading) {
		return reading.scan().unreadable();
	}

	@Override
	protected @Nullable Text message(Reading reading, int cell) {
		return NotNumber.of(reading.sheet(), cell) != NotNumber.DECIMALS
				? null
				: MESSAGE.with(Names.cell(reading.form(), cell), Shown.text(reading.sheet().text(cell)));
	}

	@Override
	protected List<@Nullable Fix> fixes(Reading reading, int cell) {
		List<@Nullable Fix> fixes = new ArrayList<>();
		String text = reading.sheet().text(cell).replace('．', '.');
		String whole = text.substring(0, text.indexOf('.'));
		String decimals = text.substring(text.indexOf('.') + 1);
		if (decimals.chars().allMatch(c -> Character.digit(c, 10) == 0))
			add(fixes, reading, cell, WHOLE, number(reading, cell, whole), true);
		Long follows = Following.of(reading).number(cell);
		add(fixes, reading, cell, FOLLOWS, follows, false);
		if (fixes.isEmpty() || !fixes.getFirst().certain())
			add(fixes, reading, cell, JOINED, number(reading, cell, whole + decimals), false);
		return fixes;
	}

	private static @Nullable Long number(Reading reading, int cell, String text) {
		Numbers.ReadNumber read = Numbers.read(text, reading.form().unitOf(cell));
		return read.value() == report.dsl.sheet.Value.COUNT ? read.number() : null;
	}

	private static void add(List<@Nullable Fix> fixes, Reading reading, int cell, Text title, @Nullable Long number, boolean certain) {
		if (number != null && fixes.stream().noneMatch(fix -> fix.cells().getFirst().to().equals(number)))
			fixes.add(CellFixes.set(reading, title.with(number), fixes.isEmpty() && title != JOINED, certain,
					List.of(CellFixes.change(reading, cell, number))));
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政处罚 | 74.2
				""", """
				行政处罚 | 742
				""");
	}
}
