package report.dsl.rules.cells;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Text;
import report.dsl.rules.TroubleRule;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.Following;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.Proof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Trouble;
import report.dsl.sheet.Written;
import report.dsl.text.Numbers;

/** Fewer cells than the table has columns. */
public final class Lacking extends TroubleRule {

	private static final Text TITLE = new Text("格子少了", "Too few cells");
	private static final Text WHY = new Text("这一行的格子比表的列少：后面几列没有数，而且前面的数可能错了列。没有数的格子也要用“|”隔开。",
			"The row has fewer cells than the table has columns: the last columns have no figure, and those before may stand in the wrong"
					+ " column. Cells without a figure are separated by bars, too.");
	private static final Text MESSAGE = new Text("“{0}”行：只有 {1} 格，表有 {2} 列", "row “{0}”: {1} cells only, the table has {2} columns");
	private static final Text FOLLOWS = new Text("行末补上推算出的 {0} 格", "Add the missing cells by what follows from the relations ({0})");
	private static final Text ZEROS = new Text("行末补 {0} 格 0", "Add the missing cells with 0 ({0})");

	public Lacking() {
		super("cells/lacking", Severity.WARNING, Trouble.Kind.CELL_LACKING);
	}

	@Override
	protected void report(Trouble trouble, Reading reading, Findings findings) {
		Row row = (Row) trouble.subject();
		Region region = trouble.region();
		findings.add(this, region, MESSAGE.with(Names.label(row), trouble.words().get(0), trouble.words().get(1)),
				() -> Proof.of(reading).proven(this, region, fixes(reading, row)));
	}

	private static List<Fix> fixes(Reading reading, Row row) {
		List<Integer> cells = new ArrayList<>();
		for (Table table : reading.form().tables())
			if (table.lines().contains(row))
				for (int c = 0; c < table.columns().size(); c++)
					if (!reading.sheet().isWritten(table.cell(row, table.columns().get(c))))
						cells.add(table.cell(row, table.columns().get(c)));
		Written.Line line = line(reading, row);
		if (line == null || cells.isEmpty())
			return List.of();
		Following following = Following.of(reading);
		List<CellEdit> follow = new ArrayList<>();
		List<CellEdit> zeros = new ArrayList<>();
		for (int cell : cells) {
			Long number = following.number(cell);
			follow.add(new CellEdit(cell, null, number == null ? 0 : number));
			zeros.add(new CellEdit(cell, null, 0L));
		}
		Fix zero = added(reading.form(), line, ZEROS.with(cells.size()), zeros, follow.equals(zeros));
		return follow.equals(zeros) ? List.of(zero) : List.of(added(reading.form(), line, FOLLOWS.with(cells.size()), follow, true), zero);
	}

	private static Written.Line line(Reading reading, Row row) {
		for (Written.Line line : reading.sheet().lines())
			if (line.row() == row)
				return line;
		return null;
	}

	private static Fix added(Form form, Written.Line line, Text title, List<CellEdit> cells, boolean preferred) {
		StringBuilder text = new StringBuilder();
		for (CellEdit cell : cells)
			text.append(" | ").append(Numbers.format(cell.to(), form.unitOf(cell.cell())));
		return new Fix(title, preferred, false, cells, List.of(Edit.insert(line.line().end(), text.toString())));
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政复议 | 5 | 2 | 1 | 3
				""", """
				行政复议 | 5 | 2 | 1 | 3 | 11
				""");
	}
}
