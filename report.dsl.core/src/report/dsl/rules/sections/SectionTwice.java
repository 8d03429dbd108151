// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.List;
import java.util.Objects;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;

/** A section that is written a second time. */
public final class SectionTwice extends IssueRule<ReadIssue.RepeatedSection> {

	private static final Text SAME = new Text("“{0}”已在第 {1} 行写过，内容相同，可删去这一份",
			"“{0}” is already in line {1} with the same content; remove this copy");
	private static final Text OTHER = new Text("“{0}”已在第 {1} 行写过，两处内容不同；数字以前面的为准，请合并为一处",
			"“{0}” is already in line {1} with other content, whose figures count; merge the two");
	private static final Text REMOVE = new Text("删去重复的“{0}”", "Remove the second “{0}”");

	public SectionTwice() {
		super("sections/twice", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.RepeatedSection> kind() {
		return ReadIssue.RepeatedSection.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("同一部分写了两次", "A duplicate section"),
				new Text("正文被重复粘贴时会出现两份；两份不一致时，读者不知道以哪份为准。",
						"Text that was pasted twice leaves two copies. If they differ, readers do not know which one is valid."),
				"""
						@ # 六、其他需要报告的事项
						# 六、其他需要报告的事项
						""", "");
	}

	@Override
	protected void report(ReadIssue.RepeatedSection issue, Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		Section section = issue.section();
		Chapter first = Objects.requireNonNull(sheet.chapter(section));
		Chapter copy = Prose.chapterAt(sheet, issue.region().start());
		Chapter same = copy != null && content(sheet, copy).equals(content(sheet, first)) ? copy : null;
		int line = sheet.source().line(first.titlePlace().start());
		findings.add(this, issue.region(), (same != null ? SAME : OTHER).with(section.title(), line),
				() -> same != null
						? List.of(Fix.certain(REMOVE.with(section.title()), LineEdits.remove(sheet.source(), same.whole())))
						: List.of());
	}

	/** Everything below the heading, white space aside. */
	private static String content(Sheet sheet, Chapter chapter) {
		String text = sheet.source().text();
		StringBuilder content = new StringBuilder();
		for (int i = LineEdits.lineEnd(sheet.source(), chapter.titlePlace().end()); i < chapter.whole().end(); i++)
			if (!Character.isWhitespace(text.charAt(i)))
				content.append(text.charAt(i));
		return content.toString();
	}
}
