// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.ParagraphRule;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.prose.Narrative.Judged;
import report.dsl.rules.prose.Narrative.Passage;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Paragraph;

/**
 * A share above 100 percent, or one that is not the quotient of the two numbers of its own sentence (300条，其中解读60条，占25%). Shares of
 * figures of the tables are a matter of text/contradicts-table.
 */
public final class Percent extends ParagraphRule {

	private static final Text ABOVE = new Text("“{0}”：占比不能超过 100%", "“{0}”: a share cannot be above 100%");
	private static final Text QUOTIENT = new Text("按本句的数字，{0} ÷ {1} 应为 {2}，写的是 {3}",
			"by the numbers of the sentence {0} ÷ {1} is {2}, but {3} is written");
	private static final Text SET = new Text("改为 {0}", "Change to {0}");
	private static final String SIGNS = "%％";
	private static final String STOPS = "。！？；\n";
	private static final String PAUSES = "，,、；;。（(：:";
	private static final String UNITS = "件条项次个人篇份起例宗期场";
	private static final String SHARE = "占";
	/** Nothing else may stand between the word and the number. */
	private static final String[] FILLERS = { "占比", "占", "总数", "总量", "比例", "比重", "约", "为", "达", "到", "的", "比", "分别" };
	private static final String[] GROWTH = { "增", "升", "涨", "超", "完成", "提高", "长" };
	private static final int LONGEST_NUMBER = 20;
	private static final int LONGEST_CLAUSE = 60;
	private static final int LONGEST_SENTENCE = 300;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public Percent() {
		super("text/percent", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("百分比算错", "A percentage that cannot be"),
				new Text("占比应当等于部分除以整体，四舍五入或者截去尾数；占比超过 100% 是不可能的。",
						"A share is the part divided by the whole, rounded or cut; it cannot be above 100%."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						全年发布信息300条，其中解读稿60条，占25%。收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						全年发布信息300条，其中解读稿60条，占20%，点击量增长120%。收取信息处理费0元。
						\"""
						""");
	}

	@Override
	protected void look(Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		Set<Integer> compared = text.indexOf(SHARE) < 0 ? Set.of() : compared(paragraph, reading);
		for (int sign = 1; sign < text.length(); sign++)
			if (SIGNS.indexOf(text.charAt(sign)) >= 0) {
				int start = sign;
				while (start > 0 && sign - start < LONGEST_NUMBER
						&& (Numeral.digit(text.charAt(start - 1)) >= 0 || ".．".indexOf(text.charAt(start - 1)) >= 0))
					start--;
				BigDecimal share = number(text, start, sign);
				if (share != null)
					check(share, start, sign, compared, paragraph, reading, findings);
			}
	}

	private static @Nullable BigDecimal number(String text, int start, int end) {
		StringBuilder digits = new StringBuilder();
		for (int i = start; i < end; i++)
			digits.append(Numeral.digit(text.charAt(i)) < 0 ? "." : Numeral.digit(text.charAt(i)));
		boolean plain = digits.length() > 0 && digits.length() < 12 && digits.indexOf(".") == digits.lastIndexOf(".")
				&& digits.charAt(0) != '.'
				&& digits.charAt(digits.length() - 1) != '.';
		return plain ? new BigDecimal(digits.toString()) : null;
	}

	private void check(BigDecimal share, int start, int sign, Set<Integer> compared, Paragraph paragraph, Reading reading,
			Findings findings) {
		String text = paragraph.text();
		int word = clauseStart(text, start);
		String words = text.substring(word, start);
		if (words.indexOf(SHARE) < 0)
			return;
		if (share.compareTo(HUNDRED) > 0) {
			for (String growth : GROWTH)
				if (words.contains(growth))
					return;
			findings.add(this, Prose.place(reading.sheet().source(), paragraph, word, sign + 1),
					ABOVE.with(text.substring(word, sign + 1)));
		} else if (isBare(words) && !compared.contains(start))
			quotient(share, word, start, sign, paragraph, reading, findings);
	}

	private static int clauseStart(String text, int end) {
		int start = end;
		while (start > 0 && end - start < LONGEST_CLAUSE && PAUSES.indexOf(text.charAt(start - 1)) < 0
				&& STOPS.indexOf(text.charAt(start - 1)) < 0)
			start--;
		return start;
	}

	private static boolean isBare(String words) {
		String rest = words;
		for (String filler : FILLERS)
			rest = rest.replace(filler, "");
		return rest.isBlank();
	}

	/** Where the numbers begin that were compared with the tables. */
	private static Set<Integer> compared(Paragraph paragraph, Reading reading) {
		Set<Integer> starts = new HashSet<>();
		for (Passage passage : reading.narrative().passages())
			if (passage.paragraph() == paragraph)
				for (Judged judged : passage.statements())
					starts.add(judged.statement().start());
		return starts;
	}

	/** The part is the number right before the share, the whole the only one before 其中. */
	private void quotient(BigDecimal share, int word, int start, int sign, Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		int sentence = start;
		while (sentence > 0 && start - sentence < LONGEST_SENTENCE && STOPS.indexOf(text.charAt(sentence - 1)) < 0)
			sentence--;
		int of = text.substring(sentence, word).indexOf(Breakdown.KEY) + sentence;
		if (of < sentence)
			return;
		Numeral whole = Numeral.next(text, sentence);
		Numeral second = whole == null ? null : Numeral.next(text, whole.end());
		Numeral part = last(text, of, word);
		if (whole == null || part == null || second == null || second.start() < of || !isCounted(text, whole) || !isCounted(text, part)
				|| text.charAt(whole.end()) != text.charAt(part.end()) || whole.value() < part.value()
				|| clauseStart(text, word - 1) > part.start())
			return;
		BigDecimal exact = BigDecimal.valueOf(part.value()).multiply(HUNDRED).divide(BigDecimal.valueOf(whole.value()), 12,
				RoundingMode.HALF_UP);
		BigDecimal right = exact.setScale(share.scale(), RoundingMode.HALF_UP);
		if (right.compareTo(share) == 0 || exact.setScale(share.scale(), RoundingMode.DOWN).compareTo(share) == 0)
			return;
		Region region = Prose.place(reading.sheet().source(), paragraph, start, sign);
		String percent = right.toPlainString();
		findings.add(this, Prose.place(reading.sheet().source(), paragraph, start, sign + 1),
				QUOTIENT.with(part.value(), whole.value(), percent + "%", share.toPlainString() + "%"),
				() -> List.of(Fix.proposal(SET.with(percent + "%"), Edit.replace(region, percent))));
	}

	/** The last number between two offsets, null for none. */
	private static @Nullable Numeral last(String text, int from, int end) {
		Numeral found = null;
		for (Numeral next = Numeral.next(text, from); next != null && next.end() <= end; next = Numeral.next(text, next.end()))
			found = next;
		return found;
	}

	private static boolean isCounted(String text, Numeral number) {
		return number.value() > 0 && number.end() < text.length() && UNITS.indexOf(text.charAt(number.end())) >= 0;
	}
}
