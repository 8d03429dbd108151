// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.ParagraphRule;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.Written.Paragraph;

/** Hints and blanks of a template that were left in the narrative: （文字描述）, XX年, ＿＿件. */
public final class Placeholder extends ParagraphRule {

	private static final Text FOUND = new Text("“{0}”是模板里的提示，应换成正式内容",
			"“{0}” is an instruction from a template; replace it by the actual text");
	/** What hints say, in brackets or as a whole paragraph. */
	private static final String[] HINTS = { "文字描述", "此处填写", "此处报告", "请填写", "请在此", "待填", "待补充", "待核实", "据实填写", "如实填写", "根据实际情况填写", "字以内",
			"填写说明", "请根据", "此处可", "在此处" };
	/** The same without brackets: sentences of templates. */
	private static final String[] SENTENCES = { "该部分以表格形式报告", "此处填写", "请在此处填写" };
	private static final String CROSSES = "Xx×Ｘｘ○*＊_＿";
	private static final String LINES = "_＿";
	private static final String BLANKS = "年月日件条次项人个县市区镇乡局省街委厅办处科元万份篇起名号村社院校站所部旗州";
	private static final int LONGEST_HINT = 60;

	public Placeholder() {
		super("text/placeholder", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("模板提示没有换掉", "Hints of a template in the text"),
				new Text("格式模板里的提示和空位没有换成正式内容，公布后一望而知没有校对。",
						"Hints and blanks of a template that were not replaced show every reader that the text was not proofread."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						（文字描述，收取信息处理费情况在此处报告。）
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						本年度收取信息处理费0元（收费依据见国办函〔2020〕109号）。
						\"""
						""");
	}

	@Override
	protected void look(Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		for (int i = 0; i < text.length(); i++) {
			int end = end(text, i);
			if (end > i) {
				findings.add(this, Prose.place(reading.sheet().source(), paragraph, i, end), FOUND.with(text.substring(i, end)));
				i = end - 1;
			}
		}
	}

	/** Where what was left of a template ends that begins at an offset; the offset itself when nothing does. */
	private static int end(String text, int start) {
		char c = text.charAt(start);
		if ("（([【".indexOf(c) >= 0)
			return bracket(text, start);
		if (CROSSES.indexOf(c) >= 0)
			return blank(text, start);
		if (start == 0 && isHint(text))
			return text.length();
		for (String sentence : SENTENCES)
			if (c == sentence.charAt(0) && text.startsWith(sentence, start))
				return start + sentence.length();
		return start;
	}

	private static int bracket(String text, int start) {
		int end = start + 1;
		while (end < text.length() && end - start < LONGEST_HINT && "）)]】".indexOf(text.charAt(end)) < 0)
			end++;
		return end < text.length() && end - start < LONGEST_HINT && isHint(text.substring(start + 1, end)) ? end + 1 : start;
	}

	private static boolean isHint(String words) {
		if (words.length() > LONGEST_HINT)
			return false;
		for (String hint : HINTS)
			if (words.startsWith(hint) || words.contains(hint) && (hint.startsWith("此处") || hint.startsWith("请") || hint.startsWith("在此")
					|| hint.startsWith("待") || hint.endsWith("填写")))
				return true;
		return false;
	}

	/** At least two crosses where a number or a name should be; a line that is to be written on. */
	private static int blank(String text, int start) {
		if (start > 0 && text.charAt(start - 1) < 128 && Character.isLetterOrDigit(text.charAt(start - 1)))
			return start;
		if (start > 0 && text.charAt(start - 1) == text.charAt(start))
			return start; // the whole run has been looked at
		int end = start;
		while (end < text.length() && text.charAt(end) == text.charAt(start))
			end++;
		boolean line = LINES.indexOf(text.charAt(start)) >= 0;
		boolean blank = end < text.length() && BLANKS.indexOf(text.charAt(end)) >= 0;
		return end - start >= 2 && (blank || line && end - start > 2) ? end : start;
	}
}
