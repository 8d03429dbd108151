// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Following;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;

/** Fewer cells than the table has columns. */
public final class Lacking extends IssueRule<ReadIssue.MissingCells> {

	private static final Text TITLE = new Text("格子少了", "Too few cells");
	private static final Text WHY = new Text("这一行的格子比表的列少：后面几列没有数，而且前面的数可能错了列。没有数的格子也要用“|”隔开。",
			"The row has fewer cells than the table has columns. The last columns have no figure, and the others may be in the wrong "
					+ "column. Cells without a figure also need a bar.");
	private static final Text MESSAGE = new Text("“{0}”行：只有 {1} 格，表有 {2} 列", "row “{0}”: too few cells ({1}), the table has {2} columns");
	private static final Text FOLLOWS = new Text("行末补上推算出的 {0} 格",
			"Add the missing cells with the figures that the relations determine ({0})");
	private static final Text ZEROS = new Text("行末补 {0} 格 0", "Add the missing cells with 0 ({0})");

	public Lacking() {
		super("cells/lacking", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.MissingCells> kind() {
		return ReadIssue.MissingCells.class;
	}

	@Override
	protected void report(ReadIssue.MissingCells issue, Reading reading, Findings findings) {
		Row row = issue.row();
		Region region = issue.region();
		findings.add(this, region, MESSAGE.with(Names.label(row), issue.cells(), issue.columns()),
				() -> FixProof.of(reading).proven(this, region, fixes(reading, row)));
	}

	private static List<@Nullable Fix> fixes(Reading reading, Row row) {
		List<CellEdit> follow = new ArrayList<>();
		List<CellEdit> zeros = new ArrayList<>();
		Following following = Following.of(reading);
		for (int cell : missing(reading, row)) {
			Long number = following.number(cell);
			follow.add(new CellEdit(cell, null, number == null ? 0 : number));
			zeros.add(new CellEdit(cell, null, 0L));
		}
		List<@Nullable Fix> fixes = new ArrayList<>();
		if (!follow.equals(zeros))
			fixes.add(CellFixes.set(reading, FOLLOWS.with(follow.size()), true, false, follow));
		fixes.add(CellFixes.set(reading, ZEROS.with(zeros.size()), fixes.isEmpty(), false, zeros));
		return fixes;
	}

	private static List<Integer> missing(Reading reading, Row row) {
		List<Integer> cells = new ArrayList<>();
		for (Written.Line line : reading.sheet().lines())
			if (line.row() == row && line.table() != null && cells.isEmpty())
				for (Column column : line.table().columns())
					if (!reading.sheet().isWritten(line.table().cell(row, column)))
						cells.add(line.table().cell(row, column));
		return cells;
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
