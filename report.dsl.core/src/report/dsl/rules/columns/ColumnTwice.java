// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.columns;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Grid;
import report.dsl.text.Inserts;

/** A column that is headed a second time. */
public final class ColumnTwice extends IssueRule<ReadIssue.RepeatedColumn> {

	private static final Text FOUND = new Text("“{0}”这一列已经有了，以前面的一列为准", "duplicate column “{0}”; the first one counts");
	private static final Text MEANT = new Text("{0}；这里是否应为“{1}”？", "{0}. Should this be “{1}”?");
	private static final Text RENAME = new Text("列标题改为“{0}”", "Change the column to “{0}”");

	public ColumnTwice() {
		super("columns/twice", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.RepeatedColumn> kind() {
		return ReadIssue.RepeatedColumn.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("列标题重复", "A duplicate column"),
				new Text("同名的两列以第一列为准，第二列的数字不会进入结果；多半是其中一个列标题写错了。",
						"If two columns have the same name, the first one counts and the figures of the second are not used. Usually one "
								+ "of the headings is wrong."),
				"""
						列 | 本年制发件数 | 本年制发件数 | 现行有效件数
						""", """
						列 | 本年制发件数 | 本年废止件数 | 现行有效件数
						""");
	}

	@Override
	protected void report(ReadIssue.RepeatedColumn issue, Reading reading, Findings findings) {
		Text message = FOUND.with(issue.column().label());
		String meant = meant(reading.sheet(), issue);
		findings.add(this, issue.region(), meant == null ? message : MEANT.with(message, meant),
				() -> meant == null
						? List.of()
						: FixProof.of(reading).proven(this, issue.region(),
								List.of(Fix.proposal(RENAME.with(meant), Inserts.label(reading.sheet(), issue.region(), meant)))));
	}

	/** The only column that the header lacks; null when there are none or several. */
	private static @Nullable String meant(Sheet sheet, ReadIssue.RepeatedColumn issue) {
		for (Grid grid : sheet.grids()) {
			Table table = grid.table();
			if (table == null || grid.header() == null || !grid.header().contains(issue.region().start()))
				continue;
			List<String> missing = Headers.missing(sheet, table, issue.region());
			return missing.size() == 1 ? missing.getFirst() : null;
		}
		return null;
	}
}
