// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Unit;
import report.dsl.i18n.Text;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.CellRule;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.Shown;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;

/** An amount of money whose unit is not said, or is not the one of the form. */
public final class UnitOfMoney extends CellRule {

	private static final Text TITLE = new Text("金额单位", "Unit of money");
	private static final Text WHY = new Text("元与万元相差一万倍，是报告里最容易出的大错。格式印有单位的，按印的单位填；没有印的，金额后面要写明单位。",
			"Confusing 元 with 万元 makes an amount wrong by a factor of ten thousand. If the form prints a unit, amounts are in that unit; "
					+ "otherwise the unit must be written after the amount.");
	private static final Text MISSING = new Text("{0}：金额 {1} 没有写单位，暂按元计", "{0}: the amount {1} has no unit; taken as yuan (元)");
	private static final Text OTHER = new Text("{0}：格式的单位是{1}，这里写的是“{2}”，合 {3} {1}", "{0}: the unit of the form is {1}; “{2}” is {3} {1}");
	private static final Text HEADER = new Text("{0}：格式的单位是{1}，列标题写的单位是{2}，“{3}”合 {4} {1}",
			"{0}: the unit of the form is {1}, that of the column heading is {2}; “{3}” is {4} {1}");
	private static final Text ADD = new Text("单位是{0}：{1}", "The unit is {0}: {1}");
	private static final Text CONVERT = new Text("换算成{0}：{1}", "Convert to {0}: {1}");
	private static final List<String> USUAL = List.of("元", "万元");

	public UnitOfMoney() {
		super("cells/unit", Severity.WARNING);
	}

	@Override
	protected int[] cells(Reading reading) {
		return reading.scan().money();
	}

	@Override
	protected @Nullable Text message(Reading reading, int cell) {
		Unit unit = reading.form().unitOf(cell);
		String written = reading.sheet().text(cell);
		long stated = Unit.yuan(stated(written));
		String header = stated != 0 ? "" : HeaderUnit.of(reading.sheet(), cell);
		Text name = Names.cell(reading.form(), cell);
		if (unit.yuan() == 0)
			return stated != 0 || !header.isEmpty() || reading.sheet().number(cell) == 0 ? null : MISSING.with(name, Shown.text(written));
		String amount = Numbers.format(reading.sheet().number(cell), unit);
		if (!header.isEmpty())
			return Unit.yuan(header) == unit.yuan() ? null : HEADER.with(name, unit.text(), header, Shown.text(written), amount);
		return stated == 0 || stated == unit.yuan() ? null : OTHER.with(name, unit.text(), Shown.text(written), amount);
	}

	/** What stands behind the number. */
	private static String stated(String written) {
		int start = written.length();
		while (start > 0 && Character.digit(written.charAt(start - 1), 10) < 0 && ".．".indexOf(written.charAt(start - 1)) < 0)
			start--;
		return written.substring(start).strip();
	}

	@Override
	protected List<@Nullable Fix> fixes(Reading reading, int cell) {
		Unit unit = reading.form().unitOf(cell);
		if (Unit.yuan(stated(reading.sheet().text(cell))) == 0 && !HeaderUnit.of(reading.sheet(), cell).isEmpty())
			return List.of();
		if (unit.yuan() > 0) {
			String text = Numbers.format(reading.sheet().number(cell), unit);
			return List.of(CellFixes.rewrite(reading, CONVERT.with(unit.text(), text), cell, text));
		}
		List<Fix> fixes = new ArrayList<>();
		String digits = Numbers.canonical(reading.sheet().text(cell), unit);
		for (String name : USUAL) {
			String text = digits + " " + name;
			Numbers.ReadNumber read = Numbers.read(text, unit);
			if (read.value() == Value.MONEY)
				fixes.add(CellFixes.reread(reading, ADD.with(name, text), cell, text, read.number()));
		}
		return fixes;
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				格式 gov2019
				政府集中采购 | 35 | 2860.4
				""", """
				格式 gov2019
				政府集中采购 | 35 | 2860.4 万元
				""");
	}
}
