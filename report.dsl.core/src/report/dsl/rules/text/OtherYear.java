// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.report.Titles;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/**
 * The overview tells of another year: none of its sentences names that of the report, or one of them begins with another year without
 * comparing or looking ahead. Statements of the period are a matter of report/period.
 */
public final class OtherYear extends Rule {

	private static final Text FOUND = new Text("“{0}”写的是{1}年，没有提到{2}年，像是照抄上年的文字",
			"“{0}” is about {1} and does not mention {2}; it seems to be copied");
	private static final Text SENTENCE = new Text("这一句写的是{0}年，本报告是{1}年的；请核对是否照抄了上年的文字",
			"this sentence is about {0}, the report about {1}; check whether it was copied");
	private static final Text SET = new Text("改为{0}年", "Change to {0}");
	private static final String STOPS = "。！？；\n";
	/** What may stand before the words of a sentence: its number, a bracket. */
	private static final String NUMBERING = "（）()一二三四五六七八九十0123456789.．、 　";
	/** Words by which a sentence may well tell of another year. */
	private static final String[] ELSEWHERE = { "以来", "结转", "相比", "同比", "相较", "较", "同期", "修订", "施行", "实施", "计划", "将", "下一步", "至", "到", "历年",
			"年底", "年末", "年报", "年度报告", "力争", "要" };
	private static final String[] THIS_YEAR = { "本年", "今年", "全年", "年内" };
	private static final String[] PERIOD = { "期限", "统计期", "统计时间" };
	private static final int YEAR = 4;
	/** A year with its word, in any digits and with spaces. */
	private static final int LONGEST_YEAR = 8;

	public OtherYear() {
		super("text/year", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("综述写的是别的年份", "An overview of another year"),
				new Text("年度报告反映上一年度的情况（《政府信息公开条例》第四十九条）；综述照抄上年时，年份常常没有改。",
						"The report covers the past calendar year (article 49 of the Regulation). If the overview was copied, its year is often "
								+ "left unchanged."),
				"""
						- # 一、
						@ 邮箱
						# 一、总体情况
						\"""
						2020年，全市扎实推进政府信息公开工作，对文件逐件复核。
						\"""
						""", """
						- # 一、
						@ 邮箱
						# 一、总体情况
						\"""
						2020年以来，全市扎实推进政府信息公开工作。2021年对文件逐件复核。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		List<Section> sections = reading.form().sections();
		if (sheet.year() == -1 || sections.isEmpty())
			return;
		Chapter overview = sheet.chapter(sections.getFirst());
		if (overview == null)
			return;
		boolean named = overview.paragraphs().stream().anyMatch(paragraph -> names(paragraph.text(), sheet.year()));
		for (Paragraph paragraph : overview.paragraphs())
			for (int start = 0; start < paragraph.text().length(); start = end(paragraph.text(), start) + 1)
				if (check(paragraph, start, overview, named, sheet, findings) && !named)
					return;
	}

	/** @return whether the sentence that begins at an offset was reported */
	private boolean check(Paragraph paragraph, int from, Chapter overview, boolean named, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		int start = from;
		while (start < text.length() && NUMBERING.indexOf(text.charAt(start)) >= 0
				&& Titles.yearStart(text.substring(start, Math.min(text.length(), start + LONGEST_YEAR))) != 0)
			start++;
		String sentence = text.substring(start, Math.max(start, end(text, start)));
		if (Titles.yearStart(sentence) != 0)
			return false;
		int year = Titles.year(sentence);
		if (year == sheet.year() || has(sentence, ELSEWHERE) || names(sentence, sheet.year()))
			return false;
		Region region = Prose.place(sheet.source(), paragraph, start, start + YEAR + 1);
		Region digits = Prose.place(sheet.source(), paragraph, start, start + YEAR);
		findings.add(this, named ? Severity.INFO : severity(), region,
				named ? SENTENCE.with(year, sheet.year()) : FOUND.with(overview.title(), year, sheet.year()), null,
				() -> List.of(Fix.proposal(SET.with(sheet.year()), Edit.replace(digits, String.valueOf(sheet.year())))));
		return true;
	}

	private static int end(String text, int from) {
		int end = from;
		while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0)
			end++;
		return end;
	}

	/** Whether words name a year, other than in a statement of the period. */
	private static boolean names(String text, int year) {
		for (int start = 0; start < text.length(); start = end(text, start) + 1) {
			String sentence = text.substring(start, end(text, start));
			if ((sentence.contains(year + "年") || has(sentence, THIS_YEAR)) && !has(sentence, PERIOD))
				return true;
		}
		return false;
	}

	private static boolean has(String text, String[] words) {
		for (String word : words)
			if (text.contains(word))
				return true;
		return false;
	}
}
