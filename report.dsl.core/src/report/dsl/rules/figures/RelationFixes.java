// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.relation.Repair;
import report.dsl.relation.Repair.Change;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;

/** What can be done about a broken relation: the repairs that mend it, set the total, leave the total to the program. */
final class RelationFixes {

	private static final Text CHANGE = new Text("{0}：{1} → {2}", "{0}: {1} → {2}");
	private static final Text MENDS = new Text("{0}（使 {1} 个关系式成立）", "{0} (corrects {1} relations)");
	private static final Text EQUAL = new Text("{0}（关系式无法判断：共有 {1} 种改法同样可能）",
			"{0} (one of {1} changes that are equally possible)");
	private static final Text SET = new Text("把{0}改为按关系式算出的数：{1} → {2}", "Set {0} to the computed figure: {1} → {2}");
	private static final Text SET_TOO = new Text("{0}，并随之改动 {1} 个合计", "{0}, and the totals that depend on it ({1})");
	private static final Text LAST_YEAR = new Text("把{0}改为上年报告的数：{1} → {2}", "Set {0} to the figure of last year's report: {1} → {2}");
	private static final Text COMPUTE = new Text("{0}改写为“=”，由程序计算", "Replace {0} by “=”, computed by the program");
	/** All equally good cells are offered. */
	private static final int MOST_CELLS = 30;
	/** Nobody reads more pairs than this. */
	private static final int MOST_PAIRS = 8;
	private static final int CHAIN = 4;

	private final Reading reading;
	private final Form form;
	private final Outcome outcome;
	private final List<Fix> fixes = new ArrayList<>();

	private RelationFixes(Reading reading, Outcome outcome) {
		this.reading = reading;
		this.form = reading.form();
		this.outcome = outcome;
	}

	/** Candidates, the best first; {@link FixProof} keeps those that do no harm. */
	static List<Fix> of(Reading reading, Outcome outcome) {
		RelationFixes all = new RelationFixes(reading, outcome);
		all.addRepairs();
		all.setTotal();
		all.compute();
		return all.fixes;
	}

	private void addRepairs() {
		for (Repair repair : reading.repairs())
			if (fixes.size() < (repair.changes().size() > 1 ? MOST_PAIRS : MOST_CELLS) && repair.mends().contains(outcome.number()))
				add(CellFixes.set(reading, title(repair), fixes.isEmpty() && repair.determined(), false, edits(repair)));
	}

	private Text title(Repair repair) {
		Text title = change(repair.changes().getFirst());
		for (Change change : repair.changes().subList(1, repair.changes().size()))
			title = Names.joined(title, change(change));
		if (repair.mends().size() > 1)
			title = MENDS.with(title, repair.mends().size());
		return repair.determined() ? title : EQUAL.with(title, repair.equals());
	}

	private Text change(Change change) {
		int cell = change.cell();
		return CHANGE.with(Names.cell(form, cell), number(cell, change.from()), number(cell, change.to()));
	}

	private String number(int cell, long number) {
		return Amounts.text(form, cell, number);
	}

	private static List<CellEdit> edits(Repair repair) {
		List<CellEdit> edits = new ArrayList<>();
		for (Change change : repair.changes())
			edits.add(CellEdit.of(change));
		return edits;
	}

	/** The total, and while that breaks the definitions of other totals, those too. */
	private void setTotal() {
		Relation relation = outcome.relation();
		if (relation.total() < 0 || !outcome.blanks().isEmpty() || !reading.sheet().isNumber(relation.total()))
			return;
		List<CellEdit> changes = new ArrayList<>();
		changes.add(CellFixes.change(reading, relation.total(), outcome.expected()));
		while (changes.size() <= CHAIN) {
			CellEdit next = dependent(Trial.of(reading, changes), changes);
			if (next == null)
				break;
			changes.add(next);
		}
		for (Fix fix : fixes)
			if (fix.cells().equals(changes))
				return;
		Text template = relation.acrossYears() ? LAST_YEAR : SET;
		Text title = template.with(Names.cell(form, relation.total()), number(relation.total(), reading.sheet().number(relation.total())),
				number(relation.total(), outcome.expected()));
		add(CellFixes.set(reading, changes.size() == 1 ? title : SET_TOO.with(title, changes.size() - 1), fixes.isEmpty(), false, changes));
	}

	/** A total defined by a changed cell that held before and does not any more. */
	private @Nullable CellEdit dependent(Trial trial, List<CellEdit> changes) {
		for (Outcome broken : trial.outcomes()) {
			int total = broken.relation().total();
			if (broken.state() == Outcome.State.BROKEN && total >= 0 && broken.blanks().isEmpty() && !broken.relation().acrossYears()
					&& reading.sheet().isNumber(total) && changes.stream().noneMatch(change -> change.cell() == total)
					&& touches(broken.relation(), changes.getLast().cell()))
				return CellFixes.change(reading, total, broken.expected());
		}
		return null;
	}

	private static boolean touches(Relation relation, int cell) {
		for (int i = 0; i < relation.size(); i++)
			if (relation.cell(i) == cell && !relation.previous(i))
				return true;
		return false;
	}

	private void compute() {
		int total = outcome.relation().total();
		if (total >= 0 && outcome.blanks().isEmpty() && reading.sheet().isNumber(total) && reading.sheet().isWritten(total))
			fixes.add(CellFixes.compute(reading, COMPUTE.with(Names.cell(form, total)), total, outcome.expected()));
	}

	private void add(@Nullable Fix fix) {
		if (fix != null)
			fixes.add(fix);
	}
}
