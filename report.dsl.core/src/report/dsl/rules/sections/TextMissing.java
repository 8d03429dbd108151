// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.List;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Written.Chapter;

/** A section that consists of narrative has none. */
public final class TextMissing extends Rule {

	private static final Text EMPTY = new Text("“{0}”下面没有文字；确实没有要写的，也应写明“无”",
			"“{0}” has no text; if there is nothing to report, state “无”");
	private static final Text NEEDED = new Text("“{0}”下面没有文字，请写明（至少 {1} 个字）", "“{0}” has no text; write at least {1} characters");
	private static final Text INSERT = new Text("写上“{0}”", "Write “{0}”");

	public TextMissing() {
		super("sections/text-missing", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("标题下没有文字", "A section without text"),
				new Text("空着的部分分不清是没有事项还是漏写；没有事项时写“无”。",
						"For an empty section it is unclear whether there is nothing to report or something was forgotten. If there is "
								+ "nothing, state “无”."),
				"""
						- # 六、其他需要报告的事项
						@ # 五、存在的主要问题及改进情况
						# 六、其他需要报告的事项
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters()) {
			Section section = chapter.section();
			if (section == null || !section.text() || !section.tables().isEmpty() || !chapter.paragraphs().isEmpty()
					|| reading.sheet().chapter(section) != chapter)
				continue;
			Text message = section.minLength() == 0 ? EMPTY.with(section.title()) : NEEDED.with(section.title(), section.minLength());
			findings.add(this, chapter.titlePlace(), message, () -> fixes(reading, chapter, section));
		}
	}

	private List<Fix> fixes(Reading reading, Chapter chapter, Section section) {
		String text = String.join("\n", Least.text(section));
		Fix fix = Fix.proposal(INSERT.with(text), Prose.append(reading.sheet().source(), chapter, text));
		return FixProof.of(reading).proven(this, chapter.titlePlace(), List.of(fix));
	}
}
