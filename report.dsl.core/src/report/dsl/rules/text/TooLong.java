// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Written.Chapter;

/**
 * A section has more narrative than the form allows. Where the form states no limit, the overview is measured by the usual one of local
 * notices; since most places have no such notice, that is off unless the settings turn it on.
 */
public final class TooLong extends Rule {

	private static final Text FOUND = new Text("“{0}”有 {1} 个字，超过了 {2} 个字", "“{0}” has {1} characters, more than {2}");
	private static final int USUAL = 1000;

	public TooLong() {
		super("text/too-long", Severity.OFF);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字过长", "Narrative that is too long"),
				new Text("有的地方通知要求第一部分不超过1000字。默认不检查；可在设置里打开，或在自己的格式里写 text at most 1000。",
						"Some local notices allow at most 1,000 characters in the overview. Not checked unless the settings turn the rule on or "
								+ "a form of one's own says text at most 1000."),
				"""
						- # 一、
						@ 邮箱
						# 一、总体情况
						\"""
						""" + "全市逐项核对公开目录，更新栏目内容，抽查答复文书，".repeat(50) + "并通报结果。\n\"\"\"\n",
				"");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Section first = reading.form().sections().isEmpty() ? null : reading.form().sections().getFirst();
		for (Chapter chapter : reading.sheet().chapters()) {
			Section section = chapter.section();
			if (section == null || reading.sheet().chapter(section) != chapter)
				continue;
			boolean stated = section.maxLength() > 0;
			int most = stated ? section.maxLength() : section == first ? USUAL : Integer.MAX_VALUE;
			int length = Prose.length(chapter);
			if (length > most)
				findings.add(this, stated ? Severity.WARNING : severity(), chapter.titlePlace(), FOUND.with(chapter.title(), length, most),
						null,
						List::of);
		}
	}
}
