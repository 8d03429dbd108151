// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;

/** Ways to fill blank cells: with what follows, and with 0. */
public final class BlankFilling {

	private static final Text CERTAIN = new Text("填 0（{0} 格，按关系式必为 0）", "Write 0 (determined by the relations; cells: {0})");
	private static final Text ONE_CERTAIN = new Text("填 0（按关系式必为 0）", "Write 0 (determined by the relations)");
	private static final Text VALUE = new Text("填 {0}（按关系式推算）", "Write {0} (determined by the relations)");
	private static final Text ALL = new Text("填上推算出的 {0} 格", "Fill in the figures that the relations determine (cells: {0})");
	private static final Text VALUES = new Text("填上推算出的 {0} 格，其余填 0",
			"Fill in the figures that the relations determine (cells: {0}), and 0 in the others");
	private static final Text ZEROS = new Text("填 0", "Write 0");
	private static final Text REPORT = new Text("填上全文所有可以推算的空白（{0} 格）",
			"Fill in all blanks of the report that the relations determine (cells: {0})");
	private static final Text ROW = new Text("本行的空白都填上（{0} 格，推算不出的填 0）",
			"Fill in all blanks of this row (cells: {0}; 0 where the relations determine nothing)");
	private static final Text TABLE = new Text("本表的空白都填上（{0} 格，推算不出的填 0）",
			"Fill in all blanks of this table (cells: {0}; 0 where the relations determine nothing)");

	private final Reading reading;
	private final Form form;
	private final Following following;

	public BlankFilling(Reading reading, Following following) {
		this.reading = reading;
		this.form = reading.form();
		this.following = following;
	}

	/** Candidates for some unknown cells, the best first. */
	public List<@Nullable Fix> fixes(List<Integer> cells, boolean certain) {
		List<@Nullable Fix> fixes = new ArrayList<>();
		List<CellEdit> own = filled(cells);
		fixes.add(CellFixes.set(reading, title(cells, certain), true, certain, own));
		if (own.stream().anyMatch(edit -> edit.to() != 0))
			fixes.add(CellFixes.set(reading, ZEROS, false, false, zeros(cells)));
		add(fixes, REPORT, own, following.edits().stream().filter(edit -> reading.sheet().isWritten(edit.cell())).toList());
		int first = cells.getFirst();
		add(fixes, ROW, own, filled(blanks(cell -> form.rowOf(cell) == form.rowOf(first))));
		add(fixes, TABLE, own, filled(blanks(cell -> form.tableOf(cell) == form.tableOf(first))));
		return fixes;
	}

	private Text title(List<Integer> cells, boolean certain) {
		if (certain)
			return cells.size() == 1 ? ONE_CERTAIN : CERTAIN.with(cells.size());
		long follow = cells.stream().filter(cell -> following.number(cell) != null).count();
		if (follow == 0)
			return ZEROS;
		int first = cells.getFirst();
		Long number = following.number(first);
		if (cells.size() == 1 && number != null)
			return VALUE.with(Amounts.text(form, first, number));
		return (follow == cells.size() ? ALL : VALUES).with(follow);
	}

	/** Only where it fills more than the cells themselves. */
	private void add(List<@Nullable Fix> fixes, Text title, List<CellEdit> own, List<CellEdit> edits) {
		if (edits.size() > own.size() && edits.containsAll(own)
				&& fixes.stream().noneMatch(fix -> fix != null && fix.cells().size() == edits.size() && fix.cells().containsAll(edits)))
			fixes.add(CellFixes.set(reading, title.with(edits.size()), false, false, edits));
	}

	/** What follows from 0 in those cells for which nothing follows. */
	private List<CellEdit> filled(List<Integer> cells) {
		List<CellEdit> edits = new ArrayList<>();
		for (int cell : cells) {
			Long number = following.number(cell);
			edits.add(CellFixes.change(reading, cell, number == null ? 0 : number));
		}
		return edits;
	}

	private List<CellEdit> zeros(List<Integer> cells) {
		return cells.stream().map(cell -> CellFixes.change(reading, cell, 0)).toList();
	}

	private List<Integer> blanks(IntPredicate choice) {
		List<Integer> cells = new ArrayList<>();
		for (int cell : reading.scan().blanks())
			if (choice.test(cell))
				cells.add(cell);
		return cells;
	}
}
