// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.form.Section;
import report.dsl.form.Section.Expectation;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** The narrative of a section does not mention what the form expects there. */
public final class Expected extends Rule {

	private static final Text FOUND = new Text("“{0}”没有提到“{1}”；没有发生也应写明", "“{0}” does not mention “{1}”; state it even if there was none");
	private static final Text INSERT = new Text("加上“{0}”，请核对", "Add “{0}”; please check");

	public Expected() {
		super("text/expected", Severity.INFO);
	}

	@Override
	public Card card() {
		return new Card(new Text("没有写到应当报告的事项", "A required item is not mentioned"),
				new Text("格式说明要求在这一部分写明的事项，没有发生也要交代，例如政府信息公开信息处理费（国办函〔2020〕109号）。",
						"Items that the form requires in a section must be mentioned even if there was nothing, for example fees for "
								+ "processing information (国办函〔2020〕109号)."),
				"""
						- # 六、其他需要报告的事项
						@ # 五、存在的主要问题及改进情况
						# 六、其他需要报告的事项
						\"""
						无
						\"""
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters()) {
			Section section = chapter.section();
			if (section == null || section.expects().isEmpty() || reading.sheet().chapter(section) != chapter)
				continue;
			for (Expectation expectation : section.expects())
				if (!expectation.isTopic() && expectation.isOf(reading.sheet().text(Field.ORGAN)) && !isMentioned(expectation, chapter))
					report(expectation, section, chapter, reading, findings);
		}
	}

	static boolean isMentioned(Expectation expectation, Chapter chapter) {
		for (Paragraph paragraph : chapter.paragraphs())
			for (String word : expectation.words())
				if (paragraph.text().contains(word))
					return true;
		return false;
	}

	private void report(Expectation expectation, Section section, Chapter chapter, Reading reading, Findings findings) {
		Text message = FOUND.with(section.title(), expectation.words().getFirst());
		findings.add(this, chapter.titlePlace(), message, () -> {
			Edit edit = Prose.append(reading.sheet().source(), chapter, expectation.sentence());
			return List.of(Fix.proposal(INSERT.with(expectation.sentence()), edit));
		});
	}
}
