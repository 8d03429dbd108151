// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** The introduction says of how many parts the report consists, and there are more or fewer. */
public final class PartsPromised extends Rule {

	private static final Text FOUND = new Text("文字说报告有 {0} 个部分，实际是 {1} 个", "the text states that the report has {0} parts, but it has {1}");
	private static final String KEY = "部分";
	private static final String SENTENCE_ENDS = "。！？!?\n";
	private static final String DIGITS = "零一二三四五六七八九十";
	/** What is said to have parts. */
	private static final String[] WHOLES = { "报告", "年报", "全文" };
	private static final String[] BEFORE = { "分为", "共分", "分", "共", "包括", "包含", "共有", "由" };
	private static final String[] BEHIND = { "组成", "构成" };
	/** What stands further before the word is not read. */
	private static final int LONGEST_SENTENCE = 400;

	public PartsPromised() {
		super("text/parts", Severity.INFO);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字说的部分数与实际不符", "A wrong number of parts in the narrative"),
				new Text("编制说明常从往年照抄，“由九部分组成”之类的话与现行格式对不上。",
						"Introductions are often copied from earlier years, and statements such as “nine parts” do not match the current "
								+ "form."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						本报告由概述、主动公开、附表等九部分组成，收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						本报告由总体情况等六个部分组成，收取信息处理费0元。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				for (int at = paragraph.text().indexOf(KEY); at >= 0; at = paragraph.text().indexOf(KEY, at + 1))
					check(paragraph, at, reading, findings);
	}

	private void check(Paragraph paragraph, int key, Reading reading, Findings findings) {
		String text = paragraph.text();
		int end = key > 0 && "个大".indexOf(text.charAt(key - 1)) >= 0 ? key - 1 : key;
		int start = end;
		while (start > 0 && (DIGITS.indexOf(text.charAt(start - 1)) >= 0 || Numeral.digit(text.charAt(start - 1)) >= 0))
			start--;
		int promised = number(text.substring(start, end));
		if (promised < 2 || !isOfTheReport(text, start, key + KEY.length()))
			return;
		int written = 0;
		for (Chapter chapter : reading.sheet().chapters())
			if (!chapter.title().isEmpty())
				written++;
		if (promised != written && promised != reading.form().sections().size())
			findings.add(this, Prose.place(reading.sheet().source(), paragraph, start, key + KEY.length()), FOUND.with(promised, written));
	}

	private static boolean isOfTheReport(String text, int start, int end) {
		String sentence = text.substring(sentenceStart(text, start), start);
		boolean whole = false;
		for (String word : WHOLES)
			whole |= sentence.contains(word);
		if (!whole)
			return false;
		for (String word : BEFORE)
			if (sentence.endsWith(word))
				return true;
		for (String word : BEHIND)
			if (text.startsWith(word, end))
				return true;
		return false;
	}

	private static int sentenceStart(String text, int offset) {
		int start = offset;
		while (start > 0 && offset - start < LONGEST_SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0)
			start--;
		return start;
	}

	/** A small number in digits or in words, -1 when it is none. */
	private static int number(String words) {
		int ten = words.indexOf('十');
		if (words.isEmpty() || words.length() > 3 || ten != words.lastIndexOf('十'))
			return -1;
		if (ten >= 0)
			return 10 * (ten == 0 ? 1 : digit(words.charAt(ten - 1))) + (ten == words.length() - 1 ? 0 : digit(words.charAt(ten + 1)));
		return words.length() > 2
				? -1
				: words.length() == 2 ? 10 * digit(words.charAt(0)) + digit(words.charAt(1)) : digit(words.charAt(0));
	}

	private static int digit(char c) {
		int digit = Numeral.digit(c);
		return digit >= 0 ? digit : DIGITS.indexOf(c);
	}
}
