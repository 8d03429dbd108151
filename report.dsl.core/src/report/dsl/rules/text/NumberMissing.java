// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.ParagraphRule;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.Written.Paragraph;

/**
 * A counter stands at the end of a clause with nothing counted before it: 共公开信息  条. Counters that also end everyday words
 * (文件, 条件, 逐条) are only looked at behind a gap, or where no such word is meant and the clause tells of something done.
 */
public final class NumberMissing extends ParagraphRule {

	private static final Text FOUND = new Text("“{0}”前面漏了数字", "there is no number before “{0}”");
	private static final String COUNTERS = "条件次个篇份元起";
	private static final String ENDS = "，。；、！,;!（）()\n";
	private static final String DIGITS = "0123456789０１２３４５６７８９〇○零一二两三四五六七八九十百千万亿几数多余来每逐各该本此首这那某整半第再";
	private static final String GAPS = " 　";
	/** What stands before a counter in words of more characters: 文件, 头条, 人次, 长篇, 身份, 美元, 提起. */
	private static final String IN_WORDS = "文条案事邮信附稿证要软硬来办收部配零函备急原插组构控元器挂物申依头线法链"
			+ "人批层场轮频档班年依多上屡主名席座航车渐顺"
			+ "长开诗月身省股单公纪美欧日港提引发掀建对了";
	/** Words that a clause has that counts. */
	private static final String[] DONE = { "共", "累计", "合计", "总计", "公开", "发布", "推送", "收到", "受理", "办结", "答复", "制发", "印发", "回复", "组织", "开展",
			"召开", "举办", "更新", "发送", "报送", "刊发", "编发", "收取", "登记", "证书", "证明" };
	/** Before a gap only a clause that counts can end. */
	private static final int LONGEST_CLAUSE = 40;

	public NumberMissing() {
		super("text/number-missing", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("漏写数字", "A number left out"),
				new Text("套用模板时数字没有填，公布后一望而知没有核对。",
						"A number that was not filled in shows every reader that the text was not checked."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						全年共公开信息　　条，收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						全年共公开信息76条，逐条核对公开条件，收取信息处理费0元。
						\"""
						""");
	}

	@Override
	protected void look(Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		for (int i = 1; i < text.length(); i++)
			if (COUNTERS.indexOf(text.charAt(i)) >= 0 && (i + 1 == text.length() || ENDS.indexOf(text.charAt(i + 1)) >= 0)
					&& isBare(text, i)) {
				int start = gapStart(text, i);
				findings.add(this, Prose.place(reading.sheet().source(), paragraph, start, i + 1), FOUND.with(text.substring(i, i + 1)));
			}
	}

	private static boolean isBare(String text, int counter) {
		int before = gapStart(text, counter);
		if (before == 0 || !isHan(text.charAt(before - 1)) || DIGITS.indexOf(text.charAt(before - 1)) >= 0)
			return false;
		String clause = text.substring(clauseStart(text, before), before);
		if (before < counter)
			return counts(clause);
		boolean word = IN_WORDS.indexOf(text.charAt(before - 1)) >= 0;
		return !word && text.charAt(counter) != '个' && counts(clause) && !hasDigit(clause);
	}

	private static int gapStart(String text, int counter) {
		int start = counter;
		while (start > 0 && GAPS.indexOf(text.charAt(start - 1)) >= 0)
			start--;
		return start;
	}

	private static int clauseStart(String text, int end) {
		int start = end;
		while (start > 0 && end - start < LONGEST_CLAUSE && ENDS.indexOf(text.charAt(start - 1)) < 0)
			start--;
		return start;
	}

	private static boolean counts(String clause) {
		for (String word : DONE)
			if (clause.contains(word))
				return true;
		return false;
	}

	private static boolean hasDigit(String clause) {
		return clause.chars().anyMatch(c -> Numeral.digit((char) c) >= 0);
	}

	private static boolean isHan(char c) {
		return c >= 0x4e00 && c <= 0x9fff;
	}
}
