// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.List;

import report.dsl.form.Row;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.Shown;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** A heading over rows has no figures of its own. */
public final class GroupCells extends IssueRule<ReadIssue.FilledGroup> {

	private static final Text TITLE = new Text("分组标题后有数字", "Figures after a group heading");
	private static final Text WHY = new Text("这一行只是下面几行的标题，格式在它后面没有格子；下面各行单位可能不同，也不能相加。写在标题后的数字照录，不参加核对。",
			"This line is only the heading of the rows below it and has no cells in the form. The rows below may have different units "
					+ "and cannot be added. Figures after the heading are kept but not checked.");
	private static final Text MESSAGE = new Text("“{0}”是分组标题，后面没有格子；“{1}”照录，不参加核对",
			"“{0}” is a group heading without cells; “{1}” is kept but not checked");
	private static final Text REMOVE = new Text("删去标题后的内容", "Remove the text after the heading");

	public GroupCells() {
		super("cells/heading", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.FilledGroup> kind() {
		return ReadIssue.FilledGroup.class;
	}

	@Override
	protected void report(ReadIssue.FilledGroup issue, Reading reading, Findings findings) {
		Region region = issue.region();
		Row group = issue.group();
		String written = Shown.text(reading.sheet().source().text(region).strip());
		findings.add(this, region, MESSAGE.with(Names.label(group), written), () -> FixProof.of(reading).proven(this, region,
				List.of(Fix.proposal(REMOVE,
						new Edit(behind(reading.sheet(), region), LineEdits.lineEnd(reading.sheet().source(), region.end()), "")))));
	}

	/** Where the heading ends: before the first bar of its line, or before the figures where there are no bars. */
	private static int behind(Sheet sheet, Region figures) {
		String text = sheet.source().text();
		int start = figures.start();
		for (int i = start - 1; i >= sheet.source().lineStart(sheet.source().line(start)); i--)
			if (text.charAt(i) == '|' || text.charAt(i) == '｜')
				start = i;
		while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t' || text.charAt(start - 1) == '　'))
			start--;
		return start;
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				三、本年度办理结果 | 1183 | 105 | 108 | 106 | 98 | 92 | 1692
				""", """
				三、本年度办理结果
				""");
	}
}
