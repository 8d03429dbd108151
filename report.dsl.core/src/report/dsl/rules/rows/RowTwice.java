// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.rows;

import java.util.List;

import report.dsl.form.Row;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Line;

/** A row that is written a second time. */
public final class RowTwice extends IssueRule<ReadIssue.RepeatedRow> {

	private static final Text SAME = new Text("“{0}”已在第 {1} 行写过，内容相同，可删去这一行",
			"“{0}” is already in line {1} with the same figures; remove this row");
	private static final Text OTHER = new Text("“{0}”已在第 {1} 行写过，两处数字不同；以前面的为准，请只留一行",
			"“{0}” is already in line {1} with other figures, which count; keep only one of the rows");
	private static final Text REMOVE = new Text("删去重复的行", "Remove the second row");

	public RowTwice() {
		super("rows/twice", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.RepeatedRow> kind() {
		return ReadIssue.RepeatedRow.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("同一行写了两次", "A duplicate row"),
				new Text("同名的两行以第一行为准；第二行的数字会被忽略，往往是行名写错。",
						"If two rows have the same name, the first one counts and the figures of the second are ignored. Often its label "
								+ "is wrong."),
				"""
						@ 行政强制
						行政强制 | 5
						""", "");
	}

	@Override
	protected void report(ReadIssue.RepeatedRow issue, Reading reading, Findings findings) {
		Source source = reading.sheet().source();
		Row row = issue.row();
		Line first = reading.sheet().line(row);
		Region copy = LineEdits.of(source, issue.region());
		boolean same = first != null && cells(source, first.line()).equals(cells(source, copy));
		int line = first == null ? 1 : source.line(first.line().start());
		findings.add(this, issue.region(), (same ? SAME : OTHER).with(row.label(), line),
				() -> same ? List.of(Fix.certain(REMOVE, LineEdits.remove(source, copy))) : List.of());
	}

	/** What stands behind the label, white space aside. */
	private static String cells(Source source, Region line) {
		String text = source.text(line);
		int bar = 0;
		while (bar < text.length() && text.charAt(bar) != '|' && text.charAt(bar) != '｜')
			bar++;
		StringBuilder cells = new StringBuilder();
		for (int i = bar; i < text.length(); i++)
			if (!Character.isWhitespace(text.charAt(i)))
				cells.append(text.charAt(i) == '｜' ? '|' : text.charAt(i));
		return cells.toString();
	}
}
