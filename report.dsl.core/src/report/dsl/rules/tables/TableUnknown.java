// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.tables;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Similar;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Written.Chapter;

/** A table caption that the section does not have. */
public final class TableUnknown extends IssueRule<ReadIssue.UnknownTable> {

	private static final Text FOUND = new Text("这一部分没有“{0}”表，表中的数字不会进入结果", "this section has no table “{0}”; its figures are not used");
	private static final Text MEANT = new Text("{0}；是否应为“{1}”？", "{0}. Should it be “{1}”?");
	private static final Text RENAME = new Text("表名改为“{0}”", "Change the caption to “{0}”");

	public TableUnknown() {
		super("tables/unknown", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.UnknownTable> kind() {
		return ReadIssue.UnknownTable.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("格式里没有的表格", "A table that is not in the form"),
				new Text("只有统一格式规定的表格能汇总和核对；表名写错时整张表都读不到。",
						"Only the tables of the unified format can be summed up and checked. A wrong caption loses the whole table."),
				"""
						@ 行政事业性收费
						## 第二十条第（九）项
						列 | 采购项目数量
						政府集中采购 | 12
						""", "");
	}

	@Override
	protected void report(ReadIssue.UnknownTable issue, Reading reading, Findings findings) {
		String nearest = Similar.nearest(issue.caption(), missing(issue, reading));
		Text message = FOUND.with(issue.caption());
		findings.add(this, issue.region(), nearest == null ? message : MEANT.with(message, nearest),
				() -> nearest == null
						? List.of()
						: FixProof.of(reading).proven(this, issue.region(),
								List.of(Fix.proposal(RENAME.with(nearest), Edit.replace(issue.region(), nearest)))));
	}

	private static List<String> missing(ReadIssue.UnknownTable issue, Reading reading) {
		List<String> captions = new ArrayList<>();
		Chapter chapter = Prose.chapterAt(reading.sheet(), issue.region().start());
		if (chapter != null && chapter.section() != null)
			for (Table table : chapter.section().tables())
				if (table.title() != null && reading.sheet().grid(table) == null)
					captions.add(table.title());
		return captions;
	}
}
