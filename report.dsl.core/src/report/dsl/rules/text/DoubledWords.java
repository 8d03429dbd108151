// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.ParagraphRule;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Paragraph;

/**
 * A word or mark that was typed twice. Two characters are often two words that meet (信息公开公开目录), so that only words which
 * cannot begin again are looked at; from three characters on nothing is repeated without a mark between.
 */
public final class DoubledWords extends ParagraphRule {

	private static final Text FOUND = new Text("“{0}”写了两遍", "“{0}” is written twice");
	private static final Text REMOVE = new Text("删去重复的“{0}”", "Remove the second “{0}”");
	private static final int LONGEST = 12;
	private static final String SINGLE = "的了是和在及与";
	/** For each of them what may stand before, and behind, where two words meet: 目的的, 为了了解, 是是非非, 温和和, 所在在, 以及及时, 参与与. */
	private static final String[] BEFORE = { "目标有", "为除", "于但可还就只都要总不凡", "温平缓饱亲随暖柔谐祥", "所存内", "以涉波普顾提", "参" };
	private static final String[] BEHIND = { "确士", "解如却结断", "否非", "平谐睦解", "线职建校岗办编册读场", "时格早", "会" };
	private static final String PAIRS = " 进行 开展 加强 积极 认真 严格 我局 我县 我市 我区 我镇 我委 我办 本局 根据 按照 以及 因此 同时 进一 不断 全面 已经 并且 "
			+ "切实 深入 建立 完善 提高 提升 ";
	private static final String MARKS = "，。、；：";

	public DoubledWords() {
		super("text/doubled-words", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("词语重复", "A word written twice"),
				new Text("文字重复、标点重复是年度报告审核中最常见的差错。", "Doubled words and marks are the most frequent slips that reviewers find."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						本年度进行进行了一次培训，收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						为了了解公开公示的目的的达成情况，本年度逐件核对，收取信息处理费0元。
						\"""
						""");
	}

	@Override
	protected void look(Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		int from = 0;
		for (int i = 0; i + 1 < text.length(); i++) {
			int length = i < from ? 0 : doubled(text, i);
			if (length == 0)
				continue;
			Region second = Prose.place(reading.sheet().source(), paragraph, i + length, i + 2 * length);
			String word = text.substring(i, i + length);
			findings.add(this, Prose.place(reading.sheet().source(), paragraph, i, i + 2 * length), FOUND.with(word),
					() -> List.of(Fix.proposal(REMOVE.with(word), Edit.replace(second, ""))));
			from = i + 2 * length;
		}
	}

	/** How long the words are that stand twice at an offset, 0 for none. */
	private static int doubled(String text, int at) {
		char c = text.charAt(at);
		if (c == text.charAt(at + 1))
			return MARKS.indexOf(c) >= 0 || isSingle(text, at) ? 1 : 0;
		if (!isHan(c))
			return 0;
		for (int length = 2; length <= LONGEST && at + 2 * length <= text.length(); length++)
			if (c == text.charAt(at + length) && text.regionMatches(at, text, at + length, length))
				return isWord(text, at, length) ? length : 0;
		return 0;
	}

	private static boolean isSingle(String text, int at) {
		int index = SINGLE.indexOf(text.charAt(at));
		if (index < 0 || at + 2 < text.length() && text.charAt(at + 2) == text.charAt(at))
			return false;
		boolean before = at > 0 && BEFORE[index].indexOf(text.charAt(at - 1)) >= 0;
		boolean behind = at + 2 < text.length() && BEHIND[index].indexOf(text.charAt(at + 2)) >= 0;
		return !before && !behind;
	}

	private static boolean isWord(String text, int at, int length) {
		for (int i = at; i < at + length; i++)
			if (!isHan(text.charAt(i)) || text.charAt(i) == '一')
				return false;
		return length > 2 || PAIRS.contains(" " + text.substring(at, at + length) + " ");
	}

	private static boolean isHan(char c) {
		return c >= 0x4e00 && c <= 0x9fff;
	}
}
