// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.prose.CopyIndex;
import report.dsl.rules.prose.CopyIndex.Copy;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** Paragraphs that are nearly the same as in last year's report, or in another report that is checked along with it. */
public final class Copied extends Rule {

	private static final Text FOUND = new Text("这一段与 {0} 第 {1} 行的一段几乎相同（不计数字和机关名称，约 {2}% 相同）；请写本年度、本机关的情况",
			"this paragraph is nearly the same as the one in {0}, line {1} (about {2}% alike, numbers and names of organs left out); report on this "
					+ "year and organ");
	/** Paragraphs that say how the report was made are the same every year, and should be. */
	private static final String[] FORMAL = { "统计期限", "编制" };

	public Copied() {
		super("text/copied", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("内容雷同", "Copied text"),
				new Text("照抄上年或者别的机关的报告、内容雷同，会被通报（国办公开办函〔2021〕30号）。与上年的报告和同一次检查的其他报告比较，数字和机关名称不计。",
						"Reports that copy last year's or another organ's text are criticised (国办公开办函〔2021〕30号). The text is compared with last "
								+ "year's report and the others of the same run, numbers and names of organs left out."),
				"""
						- # 五、
						@ # 四、
						# 五、存在的主要问题及改进情况
						\"""
						部分乡镇答复文书的格式还不够统一规范，个别申请在临近期限时才作出答复，公开目录的更新也不够及时，今后将印发文书样本并在到期前五日提醒承办人员。
						\"""
						--- 上年
						- # 五、
						@ # 四、
						# 五、存在的主要问题及改进情况
						\"""
						部分乡镇答复文书的格式还不够统一规范，个别申请在临近期限时才作出答复，公开目录的更新也不够及时，今后将印发文书样本并在到期前三日提醒承办人员。
						\"""
						""", """
						- # 五、
						@ # 四、
						# 五、存在的主要问题及改进情况
						\"""
						部分乡镇答复文书的格式还不够统一规范，个别申请在临近期限时才作出答复，公开目录的更新也不够及时，今后将印发文书样本并在到期前五日提醒承办人员。
						\"""
						--- 上年
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Figures figures = reading.neighbours().previous();
		Sheet previous = figures == null || !Reading.isYearBefore(figures.sheet(), reading.sheet()) ? null : figures.sheet();
		CopyIndex lastYear = previous == null ? null : new CopyIndex.Gathering().add(previous).build();
		CopyIndex others = reading.neighbours().copies();
		if (lastYear == null && others == null)
			return;
		for (Chapter chapter : reading.sheet().chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				if (!isFormal(paragraph.text())) {
					Copy copy = lastYear == null ? null : lastYear.find(paragraph, reading.sheet());
					if (copy != null)
						report(copy, copy.path().substring(copy.path().lastIndexOf('/') + 1), paragraph, findings);
					else if (others != null && others.find(paragraph, reading.sheet()) instanceof Copy other)
						report(other, other.path(), paragraph, findings);
				}
	}

	private static boolean isFormal(String text) {
		for (String word : FORMAL)
			if (text.contains(word))
				return true;
		return false;
	}

	/** @param path of last year's report its name only, since an editor knows it by another path than the command line */
	private void report(Copy copy, String path, Paragraph paragraph, Findings findings) {
		findings.add(this, paragraph.region(), FOUND.with(path, copy.line(), copy.likeness()));
	}
}
