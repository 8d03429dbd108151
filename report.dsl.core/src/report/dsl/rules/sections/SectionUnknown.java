// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Similar;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;

/** A heading that is none of the form's. */
public final class SectionUnknown extends IssueRule<ReadIssue.UnknownSection> {

	private static final Text FOUND = new Text("格式里没有“{0}”这一部分；文字会保留，表格无法识别",
			"the form has no section “{0}”; its text is kept, but its tables cannot be read");
	private static final Text MEANT = new Text("{0}；是否应为“{1}”？", "{0}. Should it be “{1}”?");
	private static final Text RENAME = new Text("标题改为“{0}”", "Change the heading to “{0}”");

	public SectionUnknown() {
		super("sections/unknown", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.UnknownSection> kind() {
		return ReadIssue.UnknownSection.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("格式里没有的部分", "A section that is not in the form"),
				new Text("统一格式规定了各部分的名称和次序；自设的部分宜并入相应部分，否则读者和程序都找不到。",
						"The unified format defines the sections and their order. Additional content belongs in one of these sections, "
								+ "where readers and programs look for it."),
				"""
						@ # 六、其他需要报告的事项
						# 七、附件
						""", """
						@ # 六、其他需要报告的事项
						// 附件另见
						""");
	}

	@Override
	protected void report(ReadIssue.UnknownSection issue, Reading reading, Findings findings) {
		String title = issue.title();
		String nearest = Similar.nearest(title, missing(reading));
		Text message = FOUND.with(title);
		findings.add(this, issue.region(), nearest == null ? message : MEANT.with(message, nearest),
				() -> nearest == null
						? List.of()
						: FixProof.of(reading).proven(this, issue.region(),
								List.of(Fix.proposal(RENAME.with(nearest), Edit.replace(issue.region(), nearest)))));
	}

	private static List<String> missing(Reading reading) {
		List<String> titles = new ArrayList<>();
		for (Section section : reading.form().sections())
			if (reading.sheet().chapter(section) == null)
				titles.add(section.title());
		return titles;
	}
}
