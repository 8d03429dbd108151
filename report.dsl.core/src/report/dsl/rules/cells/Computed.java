// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.CellRule;
import report.dsl.rules.figures.Following;
import report.dsl.rules.figures.Names;

/** A cell that is left to the program, and the program cannot tell. */
public final class Computed extends CellRule {

	private static final Text TITLE = new Text("“=”算不出来", "“=” cannot be computed");
	private static final Text WHY = new Text("写“=”的格由程序按格式的关系式计算，关系式里的其他各格都要有数。算不出来时，这一格等于没有填。",
			"A cell written as “=” is computed from a relation of the form. This needs all other cells of the relation. If one is "
					+ "missing, the cell counts as blank.");
	private static final Text NO_RELATION = new Text("{0}：格式没有规定这一格怎样计算，请填写数字",
			"{0}: the form has no relation to compute this cell; write the number");
	private static final Text NO_LAST_YEAR = new Text("{0}：要用上年的报告计算（{1}），但没有上年的数",
			"{0}: computed from last year's report ({1}), whose figure is not available");
	private static final Text MISSING = new Text("{0}：算不出来，还缺{1}（{2}）", "{0}: cannot be computed without {1} ({2})");
	private static final Text BEYOND = new Text("{0}：按 {1} 算出的数无法使用", "{0}: the result of {1} is not a valid number");
	private static final Text FOLLOWS = new Text("改为 {0}（按关系式推算）", "Replace by {0} (determined by the relations)");
	private static final Text FILL = new Text("缺的 {0} 格填 0", "Write 0 where numbers are missing (cells: {0})");
	private static final Text ZERO = new Text("改为 0", "Replace by 0");

	public Computed() {
		super("cells/computed", Severity.WARNING);
	}

	@Override
	protected int[] cells(Reading reading) {
		return reading.scan().computed();
	}

	@Override
	protected @Nullable Text message(Reading reading, int cell) {
		if (reading.figures().known(cell))
			return null;
		Text name = Names.cell(reading.form(), cell);
		Relation relation = definition(reading.form(), cell);
		if (relation == null)
			return NO_RELATION.with(name);
		if (lacksLastYear(reading, relation))
			return NO_LAST_YEAR.with(name, Names.formula(relation));
		List<Integer> missing = missing(reading, relation, cell);
		if (nothingKnown(reading, relation))
			return null;
		return missing.isEmpty()
				? BEYOND.with(name, Names.formula(relation))
				: MISSING.with(name, Names.within(reading.form(), relation, missing), Names.formula(relation));
	}

	/** The relation by which the form defines the cell; else the shortest equality it takes part in; null when there is none. */
	private static @Nullable Relation definition(Form form, int cell) {
		Relation shortest = null;
		for (int number : form.relationsOf(cell)) {
			Relation relation = form.relations().get(number);
			if (relation.total() == cell)
				return relation;
			boolean usable = !relation.atMost() && relation.kind() != Relation.Kind.SUSPICIOUS && !relation.acrossYears();
			if (usable && (shortest == null || relation.size() < shortest.size()))
				shortest = relation;
		}
		return shortest;
	}

	/** Where nothing is filled in yet there is nothing to work out either: the blanks themselves are reported. */
	private static boolean nothingKnown(Reading reading, Relation relation) {
		for (int i = 0; i < relation.size(); i++)
			if (relation.previous(i) || reading.figures().known(relation.cell(i)))
				return false;
		return true;
	}

	private static boolean lacksLastYear(Reading reading, Relation relation) {
		for (int i = 0; i < relation.size(); i++)
			if (relation.previous(i) && (reading.figures().lastYear() == null || !reading.figures().lastYear().known(relation.cell(i))))
				return true;
		return false;
	}

	private static List<Integer> missing(Reading reading, Relation relation, int cell) {
		List<Integer> missing = new ArrayList<>();
		for (int i = 0; i < relation.size(); i++)
			if (!relation.previous(i) && relation.cell(i) != cell && !reading.figures().known(relation.cell(i)))
				missing.add(relation.cell(i));
		return missing;
	}

	@Override
	protected List<@Nullable Fix> fixes(Reading reading, int cell) {
		List<Fix> fixes = new ArrayList<>();
		Relation relation = definition(reading.form(), cell);
		Long follows = Following.of(reading).number(cell);
		if (follows != null)
			fixes.add(CellFixes.set(reading, FOLLOWS.with(Amounts.text(reading.form(), cell, follows)), true, false,
					List.of(CellFixes.change(reading, cell, follows))));
		List<Integer> missing = relation == null ? List.of() : missing(reading, relation, cell);
		if (!missing.isEmpty()) {
			List<CellEdit> zeros = missing.stream().map(other -> CellFixes.change(reading, other, 0)).toList();
			fixes.add(CellFixes.set(reading, FILL.with(zeros.size()), false, false, zeros));
		}
		fixes.add(CellFixes.set(reading, ZERO, false, false, List.of(CellFixes.change(reading, cell, 0))));
		return fixes;
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政处罚 | =
				""", """
				行政复议 | 5 | 2 | 1 | 3 | =
				""");
	}
}
