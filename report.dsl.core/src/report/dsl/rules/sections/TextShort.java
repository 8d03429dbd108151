// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Chapter;

/** The narrative of a section is shorter than the form asks for. A section without any is a matter of sections/text-missing. */
public final class TextShort extends Rule {

	private static final Text FOUND = new Text("“{0}”只有 {1} 个字，不成内容；请具体写明（至少 {2} 个字）",
			"“{0}” has {1} of at least {2} characters; give details");

	public TextShort() {
		super("sections/short", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字过短", "Narrative that is too short"),
				new Text("这一部分是《政府信息公开条例》第五十条要求的内容，只写“无”等于没有报告；内容敷衍是通报的常见原因。",
						"Article 50 of the Regulation requires this content. Just “无” amounts to not reporting, and perfunctory content "
								+ "is a common reason for criticism."),
				"""
						- # 五、存在的主要问题及改进情况
						@ # 四、政府信息公开行政复议、行政诉讼情况
						# 五、存在的主要问题及改进情况
						\"""
						无
						\"""
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters()) {
			Section section = chapter.section();
			if (section == null || section.minLength() == 0 || !section.text() || chapter.paragraphs().isEmpty()
					|| reading.sheet().chapter(section) != chapter)
				continue;
			int length = Prose.length(chapter);
			if (length < section.minLength())
				findings.add(this, place(chapter), FOUND.with(section.title(), length, section.minLength()));
		}
	}

	private static Region place(Chapter chapter) {
		return new Region(chapter.paragraphs().getFirst().region().start(), chapter.paragraphs().getLast().region().end());
	}
}
