// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** A section that by its title tells of problems and of what is done about them leaves out one of the two. */
public final class ProblemsAndMeasures extends Rule {

	private static final Text NO_PROBLEM = new Text("“{0}”没有写存在什么问题", "“{0}” does not say what the problems are");
	private static final Text NO_MEASURE = new Text("“{0}”写了问题，没有写怎样改进", "“{0}” names problems, but not what is done about them");
	private static final String[] PROBLEMS = { "问题", "不足", "短板", "弱项", "差距", "薄弱", "欠缺", "不够", "有待", "尚未", "不完善", "不及时", "不规范", "不统一",
			"不全面", "不强",
			"不高", "不平衡", "不到位", "滞后", "单一", "困难", "缺乏", "偏少", "偏低", "待提", "待加", "待进", "需进一步", "仍需", "还需", "不深", "不细", "不多", "个别", "部分",
			"临近",
			"不熟", "不严", "不健全", "不充分", "不便", "不顺", "遗漏", "疏漏", "不一致", "不齐",
			"不及", "拖延", "错漏" };
	private static final String[] MEASURES = { "改进", "措施", "下一步", "今后", "将", "整改", "加强", "提升", "完善", "强化", "优化", "健全", "落实", "推进", "提高",
			"增强", "拓展", "加大", "规范",
			"培训", "督促", "细化", "建立", "创新", "计划", "拟", "要", "已",
			"现在", "为此", "针对" };

	public ProblemsAndMeasures() {
		super("sections/measures", Severity.INFO);
	}

	@Override
	public Card card() {
		return new Card(new Text("问题和改进缺了一样", "Problems without measures, or measures without problems"),
				new Text("问题和改进的办法两样都要写（《政府信息公开条例》第五十条）；只谈打算不谈问题，是审核中常提的意见。",
						"Article 50 of the Regulation asks for the main problems and for what is done about them. Plans without any problem are a "
								+ "frequent objection of reviewers."),
				"""
						- # 五、
						@ # 四、
						# 五、存在的主要问题及改进情况
						\"""
						今后继续做好各项公开工作，按时更新各个栏目。
						\"""
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters()) {
			if (chapter.section() == null || reading.sheet().chapter(chapter.section()) != chapter || chapter.paragraphs().isEmpty())
				continue;
			String title = chapter.section().title();
			if (!title.contains("问题") || !title.contains("改进") || isTooShort(chapter))
				continue;
			boolean problems = has(chapter, PROBLEMS);
			if (!problems || !has(chapter, MEASURES))
				findings.add(this, severity(), place(chapter), (problems ? NO_MEASURE : NO_PROBLEM).with(title), null, List::of);
		}
	}

	/** That is a matter of sections/short. */
	private static boolean isTooShort(Chapter chapter) {
		int length = 0;
		for (Paragraph paragraph : chapter.paragraphs())
			length += paragraph.text().length();
		return chapter.section() == null || length < chapter.section().minLength();
	}

	private static boolean has(Chapter chapter, String[] words) {
		for (Paragraph paragraph : chapter.paragraphs())
			for (String word : words)
				if (paragraph.text().contains(word))
					return true;
		return false;
	}

	private static Region place(Chapter chapter) {
		return new Region(chapter.paragraphs().getFirst().region().start(), chapter.paragraphs().getLast().region().end());
	}
}
