// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.Shown;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;

/** More cells than the table has columns. */
public final class Surplus extends IssueRule<ReadIssue.SurplusCells> {

	private static final Text TITLE = new Text("格子多了", "Too many cells");
	private static final Text WHY = new Text("这一行的格子比表的列多：多出来的不属于任何一列，而且前面的数可能都错了一列。",
			"The row has more cells than the table has columns. The surplus belongs to no column, and the figures before it may all be "
					+ "one column off.");
	private static final Text MESSAGE = new Text("“{0}”行：格子多于列数，多出“{1}”", "row “{0}”: more cells than columns; surplus: “{1}”");
	private static final Text REMOVE = new Text("删去多出的“{0}”", "Remove “{0}”");

	public Surplus() {
		super("cells/surplus", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.SurplusCells> kind() {
		return ReadIssue.SurplusCells.class;
	}

	@Override
	protected void report(ReadIssue.SurplusCells issue, Reading reading, Findings findings) {
		Region region = issue.region();
		String surplus = Shown.text(issue.text().replace('|', ' ').replace('｜', ' ').strip());
		findings.add(this, region, MESSAGE.with(Names.label(issue.row()), surplus),
				() -> FixProof.of(reading).proven(this, region, List.of(Fix.proposal(REMOVE.with(surplus), removal(reading, region)))));
	}

	/** With the bar before it. */
	private static Edit removal(Reading reading, Region region) {
		String text = reading.sheet().source().text();
		int start = region.start();
		while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t' || text.charAt(start - 1) == '　'))
			start--;
		if (start > 0 && (text.charAt(start - 1) == '|' || text.charAt(start - 1) == '｜'))
			start--;
		return new Edit(start, region.end(), "");
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政处罚 | 742 | 12
				""", """
				行政处罚 | 742
				""");
	}
}
