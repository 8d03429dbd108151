// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/**
 * The narrative lists the parts of a number ("167 items, of which 75 …, 24 … and 67 …") and they do not add up to it. A list
 * that is clearly short of the number is taken for one of examples.
 */
public final class PartsOfSum extends Rule {

	private static final Text MORE = new Text("“其中”各项加起来是 {0}，比前面的 {1} 多；请核对",
			"the parts add up to {0}, more than the total {1} before them; check which is wrong");
	private static final Text LESS = new Text("“其中”各项加起来是 {0}，前面写的是 {1}；请核对是否漏了一项",
			"the parts add up to {0}, not to the total {1} before them; check whether one is missing");
	/** A list that lacks more than this part of the number gives examples. */
	private static final int NEAR = 20;

	public PartsOfSum() {
		super("text/sum", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字里的分项与总数不符", "Parts in the narrative that do not add up"),
				new Text("“共多少件，其中甲多少、乙多少”这样的话，分项之和应等于总数；改了一处忘了另一处，是年度报告里常见的差错。",
						"If the narrative states a total and its parts, the parts must add up to the total. Often one number was changed "
								+ "and the others were not."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						全年更新栏目内容167条，其中：动态75条，政策24条，公告67条；收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						全年更新栏目内容166条，其中：动态75条，政策24条，公告67条；收取信息处理费0元。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				for (int at = paragraph.text().indexOf(Breakdown.KEY); at >= 0; at = paragraph.text().indexOf(Breakdown.KEY, at + 1))
					check(Breakdown.at(paragraph.text(), at), paragraph, reading, findings);
	}

	private void check(@Nullable Breakdown parts, Paragraph paragraph, Reading reading, Findings findings) {
		if (parts == null || parts.sum() == parts.whole().value())
			return;
		long whole = parts.whole().value();
		Region region = Prose.place(reading.sheet().source(), paragraph, parts.whole().start(), parts.whole().end());
		if (parts.sum() > whole)
			findings.add(this, region, MORE.with(parts.sum(), whole));
		else if (whole - parts.sum() <= Math.max(2, whole / NEAR))
			findings.add(this, Severity.INFO, region, LESS.with(parts.sum(), whole), null, List::of);
	}
}
