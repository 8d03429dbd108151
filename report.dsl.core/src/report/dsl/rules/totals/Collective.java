// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.totals;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Neighbours.Part;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.RelationRule;
import report.dsl.sheet.Region;

/** A report that sums up others has the sums of their figures. */
public final class Collective extends Rule {

	private static final Text TITLE = new Text("汇总数不等于各报告之和", "Differs from the sum of the parts");
	private static final Text WHY = new Text("写了“汇总”的报告，每个数都应等于所列各报告同一格之和：县的数就是所属各乡镇、各部门的数加起来。列出的报告都能读到时才检查；格式不同的，按表、行、列的键对应。",
			"In a collective report, every figure must be the sum of the same cell in the listed reports. This is checked if all of them "
					+ "can be read; between editions of the form, cells correspond by the keys of table, row and column.");
	private static final Text MESSAGE = new Text("{0}：现为 {1}，应为各报告之和 {2}（{3}）",
			"{0}: has {1}, should be {2}, the sum of the reports ({3})");
	private static final Text AT_LEAST = new Text("{0}：现为 {1}，至少应为各报告之和 {2}（{3}；有的报告空白）",
			"{0}: has {1}, should be at least {2}, the sum of the reports ({3}; some of them are blank)");
	private static final Text SET = new Text("改为各报告之和：{0} → {1}", "Set to the sum of the reports: {0} → {1}");
	private static final Text SET_ALL = new Text("所有不等的 {0} 格都改为各报告之和", "Set all {0} differing cells to the sums of the reports");

	/** What the parts give for a cell. @param complete every part has a number there */
	private record Sum(int cell, long number, boolean complete) {
	}

	public Collective() {
		super("totals/collective", Severity.ERROR);
	}

	@Override
	public void check(Reading reading, Findings findings) {
		List<Figures> parts = new ArrayList<>();
		for (Part part : reading.neighbours().parts()) {
			if (part.figures() == null)
				return;
			parts.add(part.figures());
		}
		if (parts.isEmpty())
			return;
		List<Sum> wrong = new ArrayList<>();
		for (Table table : reading.form().tables())
			for (Row row : table.rows())
				for (Column column : table.columns())
					compare(reading, parts, table.cell(row, column), wrong);
		for (Sum sum : wrong)
			report(reading, findings, sum, wrong);
	}

	private static void compare(Reading reading, List<Figures> parts, int cell, List<Sum> wrong) {
		if (!reading.figures().known(cell))
			return;
		long number = 0;
		boolean complete = true;
		for (Figures part : parts) {
			int counterpart = reading.form().counterpart(cell, part.form());
			if (counterpart >= 0 && part.known(counterpart))
				number += part.number(counterpart);
			else
				complete = false;
		}
		long difference = reading.figures().number(cell) - number;
		if (complete ? difference != 0 : difference < 0 && !reading.form().columnOf(cell).signed())
			wrong.add(new Sum(cell, number, complete));
	}

	private void report(Reading reading, Findings findings, Sum sum, List<Sum> all) {
		Figures figures = reading.figures();
		Form form = reading.form();
		Region region = reading.sheet().isWritten(sum.cell) ? reading.sheet().place(sum.cell) : RelationRule.unwritten(reading, sum.cell);
		long number = figures.number(sum.cell);
		Text message = (sum.complete ? MESSAGE : AT_LEAST).with(Names.at(form, sum.cell), Amounts.text(form, sum.cell, number),
				Amounts.text(form, sum.cell, sum.number), Amounts.off(form, sum.cell, number - sum.number));
		findings.add(this, region, message, () -> FixProof.of(reading).proven(this, region, fixes(reading, sum, all)));
	}

	private static List<@Nullable Fix> fixes(Reading reading, Sum sum, List<Sum> all) {
		List<@Nullable Fix> fixes = new ArrayList<>();
		long number = reading.figures().number(sum.cell);
		Text title = SET.with(Amounts.text(reading.form(), sum.cell, number), Amounts.text(reading.form(), sum.cell, sum.number));
		fixes.add(CellFixes.set(reading, title, true, false, List.of(CellFixes.change(reading, sum.cell, sum.number))));
		if (all.size() > 1) {
			List<CellEdit> edits = all.stream().map(one -> CellFixes.change(reading, one.cell, one.number)).toList();
			fixes.add(CellFixes.set(reading, SET_ALL.with(edits.size()), false, false, edits));
		}
		return fixes;
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				--- 汇总
				行政强制 | 57
				""", """
				--- 汇总
				行政强制 | 58
				""");
	}
}
