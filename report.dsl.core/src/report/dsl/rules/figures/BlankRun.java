// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.i18n.Text;
import report.dsl.rules.Reading;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;

/**
 * Blank cells that are spoken of together: neighbours in a row, the same columns of several rows, or whole rows one below the other.
 *
 * @param cells   ascending
 * @param certain all of them are certainly 0; else none is
 * @param whole   one or more rows in which nothing is written but perhaps {@code =}
 */
public record BlankRun(List<Integer> cells, boolean certain, boolean whole) {

	private static final Text ONE = new Text("{0}空白", "{0} is blank");
	private static final Text PART = new Text("“{0}”行“{1}”至“{2}”共 {3} 格空白", "row “{0}”: {3} cells from “{1}” to “{2}” are blank");
	private static final Text WHOLE = new Text("“{0}”行整行空白", "row “{0}” is blank");
	private static final Text ROWS = new Text("“{0}”至“{1}”共 {2} 行整行空白", "{2} rows from “{0}” to “{1}” are blank");

	private static final Text COLUMN = new Text("“{0}”至“{1}”共 {2} 行的“{3}”列空白", "column “{3}” is blank in {2} rows from “{0}” to “{1}”");
	private static final Text COLUMNS = new Text("“{0}”至“{1}”共 {2} 行的“{3}”至“{4}”列空白",
			"the columns from “{3}” to “{4}” are blank in {2} rows from “{0}” to “{1}”");
	/** Fewer rows are spoken of one by one. */
	private static final int FEWEST_ROWS = 3;

	/** All blank cells that stand in the text, in runs. */
	public static List<BlankRun> of(Reading reading, Following following) {
		List<BlankRun> runs = new ArrayList<>();
		List<Integer> cells = new ArrayList<>();
		for (int cell : reading.scan().blanks()) {
			if (!cells.isEmpty() && !goesOn(reading.form(), following, cells.getLast(), cell)) {
				add(runs, reading, following, cells);
				cells = new ArrayList<>();
			}
			cells.add(cell);
		}
		if (!cells.isEmpty())
			add(runs, reading, following, cells);
		return inBlocks(reading, runs);
	}

	/** Runs that have the same columns in at least {@value #FEWEST_ROWS} rows one below the other become one, in the place of the first. */
	private static List<BlankRun> inBlocks(Reading reading, List<BlankRun> runs) {
		List<List<BlankRun>> blocks = new ArrayList<>();
		for (BlankRun run : runs) {
			List<BlankRun> above = null;
			for (List<BlankRun> block : blocks)
				if (goesOnBelow(reading, block.getLast(), run))
					above = block;
			if (above == null)
				blocks.add(new ArrayList<>(List.of(run)));
			else
				above.add(run);
		}
		List<BlankRun> all = new ArrayList<>();
		for (List<BlankRun> block : blocks)
			if (block.size() < FEWEST_ROWS)
				all.addAll(block);
			else
				all.add(new BlankRun(block.stream().flatMap(run -> run.cells.stream()).toList(), block.getFirst().certain, false));
		all.sort(Comparator.comparingInt(run -> run.cells.getFirst()));
		return all;
	}

	private static boolean goesOnBelow(Reading reading, BlankRun run, BlankRun next) {
		Form form = reading.form();
		return !run.whole && !next.whole && run.certain == next.certain && run.cells.size() == next.cells.size() && isBelow(form, run, next)
				&& form.columnOf(run.cells.getFirst()) == form.columnOf(next.cells.getFirst()) && !isMarked(reading.sheet(), run)
				&& !isMarked(reading.sheet(), next);
	}

	private static boolean goesOn(Form form, Following following, int cell, int next) {
		return next == cell + 1 && form.rowOf(cell) == form.rowOf(next) && following.isCertain(cell) == following.isCertain(next);
	}

	/** Whole rows one below the other become one run, unless a mark speaks of one of them alone. */
	private static void add(List<BlankRun> runs, Reading reading, Following following, List<Integer> cells) {
		BlankRun run = new BlankRun(cells, following.isCertain(cells.getFirst()), isWhole(reading, cells));
		BlankRun last = runs.isEmpty() ? null : runs.getLast();
		if (last != null && last.whole && run.whole && last.certain == run.certain && isBelow(reading.form(), last, run)
				&& !isMarked(reading.sheet(), last) && !isMarked(reading.sheet(), run))
			last.cells.addAll(cells);
		else
			runs.add(run);
	}

	private static boolean isWhole(Reading reading, List<Integer> cells) {
		int first = cells.getFirst() - reading.form().columnOf(cells.getFirst()).index();
		int end = first + reading.form().tableOf(first).columns().size();
		for (int cell = first; cell < end; cell++)
			if (!cells.contains(cell) && reading.sheet().value(cell) != Value.COMPUTED)
				return false;
		return true;
	}

	private static boolean isBelow(Form form, BlankRun run, BlankRun next) {
		int last = run.cells.getLast();
		int first = next.cells.getFirst();
		return form.tableOf(last) == form.tableOf(first) && form.rowOf(last).index() + 1 == form.rowOf(first).index();
	}

	private static boolean isMarked(Sheet sheet, BlankRun run) {
		for (Written.Sic sic : sheet.sics())
			if ((sic.scope() == Written.Scope.ROW || sic.scope() == Written.Scope.CELL)
					&& run.cells.stream().anyMatch(cell -> sic.covers().contains(sheet.start(cell))))
				return true;
		return false;
	}

	/** Whether it has cells of several rows. */
	public boolean isBlock(Form form) {
		return rows(form) > 1;
	}

	/** How many rows it touches. */
	private int rows(Form form) {
		return form.rowOf(cells.getLast()).index() - form.rowOf(cells.getFirst()).index() + 1;
	}

	/** From the first cell to the last one in the same row. */
	public Region region(Reading reading) {
		int last = cells.getFirst();
		for (int cell : cells)
			if (reading.form().rowOf(cell) == reading.form().rowOf(last))
				last = cell;
		return new Region(reading.sheet().start(cells.getFirst()), reading.sheet().end(last));
	}

	/** A cell of the run by what tells it from the others. */
	public Text name(Form form, int cell) {
		return form.rowOf(cells.getFirst()) == form.rowOf(cells.getLast()) && form.tableOf(cell).columns().size() > 1
				? Names.quoted(form.columnOf(cell).label())
				: Names.cell(form, cell);
	}

	/** What is blank. */
	public Text name(Form form) {
		int first = cells.getFirst();
		int last = cells.getLast();
		Row row = form.rowOf(first);
		if (row != form.rowOf(last) && !whole)
			return block(form);
		if (row != form.rowOf(last))
			return ROWS.with(Names.label(row), Names.label(form.rowOf(last)), rows(form));
		if (cells.size() == 1)
			return ONE.with(Names.cell(form, first));
		if (whole)
			return WHOLE.with(Names.label(row));
		return PART.with(Names.label(row), form.columnOf(first).label(), form.columnOf(last).label(), cells.size());
	}

	private Text block(Form form) {
		int first = cells.getFirst();
		int last = cells.getLast();
		Text template = form.columnOf(first) == form.columnOf(last) ? COLUMN : COLUMNS;
		return template.with(Names.label(form.rowOf(first)), Names.label(form.rowOf(last)), rows(form), form.columnOf(first).label(),
				form.columnOf(last).label());
	}
}
