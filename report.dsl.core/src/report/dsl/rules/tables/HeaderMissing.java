// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.tables;

import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Line;
import report.dsl.text.LabelStyle;

/** A table without a header row: its columns are taken in the order of the form. */
public final class HeaderMissing extends IssueRule<ReadIssue.MissingHeader> {

	private static final String COLUMNS = "列";
	private static final Text FOUND = new Text("表格没有列标题，暂按格式的次序读取：{0}",
			"the table has no header row; its columns are read in the order of the form: {0}");
	private static final Text INSERT = new Text("加上列标题", "Add the header row");

	public HeaderMissing() {
		super("tables/header", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.MissingHeader> kind() {
		return ReadIssue.MissingHeader.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("表格没有列标题", "A table without a header row"),
				new Text("没有列标题时，列的多少和次序都靠推定；写上列标题，读者和程序才不会看错列。",
						"Without a header row, the number and order of the columns are assumed. With it, neither readers nor programs "
								+ "confuse the columns."),
				"- 列", "");
	}

	@Override
	protected void report(ReadIssue.MissingHeader issue, Reading reading, Findings findings) {
		Table table = issue.table();
		Text labels = Text.list(table.columns().stream().map(Column::label).toList());
		findings.add(this, issue.region(), FOUND.with(labels), () -> fixes(table, issue, reading));
	}

	/** Certain as long as all rows have as many cells as the table has columns. */
	private List<Fix> fixes(Table table, ReadIssue.MissingHeader issue, Reading reading) {
		Sheet sheet = reading.sheet();
		Line first = null;
		boolean complete = true;
		for (Line line : sheet.lines()) {
			if (line.table() != table || line.line().end() < issue.region().start())
				continue;
			if (first == null)
				first = line;
			complete &= line.row() != null && (line.row().group() || line.cells() == table.columns().size());
		}
		if (first == null || isAboveTabs(sheet, first))
			return List.of();
		Edit edit = LineEdits.above(sheet.source(), first.line().start(), header(table, LabelStyle.of(sheet)));
		return FixProof.proven(reading, this, issue.region(), complete ? Fix.certain(INSERT, edit) : Fix.proposal(INSERT, edit));
	}

	/** The line above is not understood and has tabs: as likely as not the header row, to be mended first. */
	private static boolean isAboveTabs(Sheet sheet, Line first) {
		int above = sheet.source().line(first.line().start()) - 1;
		for (ReadIssue issue : sheet.issues())
			if ((issue instanceof ReadIssue.UnknownLine || issue instanceof ReadIssue.UnknownRow)
					&& sheet.source().line(issue.region().start()) == above && sheet.source().text(issue.region()).indexOf('\t') >= 0)
				return true;
		return false;
	}

	private static String header(Table table, LabelStyle labels) {
		StringBuilder line = new StringBuilder(COLUMNS);
		for (Column column : table.columns())
			line.append(" | ").append(labels.of(column));
		return line.toString();
	}
}
