// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.text.Chars;

/** A heading of the form without its mark, or with that of the other kind of heading. */
public final class HeadingMark extends IssueRule<ReadIssue.WrongHeadingMark> {

	private static final Text SECTION = new Text("“{0}”是部分标题，前面应有一个 #", "“{0}” is the title of a section and needs # before it");
	private static final Text TABLE = new Text("“{0}”是表名，前面应有两个 ##", "“{0}” is the caption of a table and needs ## before it");
	private static final Text MARK = new Text("改为“{0}”", "Change to “{0}”");

	public HeadingMark() {
		super("syntax/heading", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.WrongHeadingMark> kind() {
		return ReadIssue.WrongHeadingMark.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("标题缺少 # 或 # 的个数不对", "A heading without # or with the wrong number of #"),
				new Text("部分标题以 # 开头，表名以 ## 开头；没有标记的标题要靠文字才能认出，标题稍有出入就会被当作正文或行名。",
						"Titles of sections begin with #, captions of tables with ##. Without these, a heading is recognised only by its "
								+ "words, and is taken for text or a row if they differ slightly."),
				"""
						- ## 第二十条第（八）项
						@ 行政强制
						第二十条第（八）项
						列 | 本年收费金额（单位：万元）
						行政事业性收费 | 7
						""", "");
	}

	@Override
	protected void report(ReadIssue.WrongHeadingMark issue, Reading reading, Findings findings) {
		boolean section = issue.section();
		String line = reading.sheet().source().text(issue.region());
		int marks = 0;
		while (marks < line.length() && (Chars.isHash(line.charAt(marks)) || Chars.isSpace(line.charAt(marks))))
			marks++;
		String words = line.substring(marks);
		String right = (section ? "# " : "## ") + words;
		int start = issue.region().start();
		Edit edit = Edit.replace(new Region(start, start + marks), section ? "# " : "## ");
		findings.add(this, issue.region(), (section ? SECTION : TABLE).with(words),
				() -> FixProof.proven(reading, this, issue.region(), Fix.certain(MARK.with(right), edit)));
	}
}
