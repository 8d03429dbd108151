// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Section.Expectation;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/**
 * The narrative states an amount that the tariff of the charge cannot give, or says that no notice was sent and nothing charged while a
 * row counts cases in which a notice was not followed.
 */
public final class Fee extends Rule {

	private static final Text STEP = new Text("{0}是 {1} 元，按收费标准应是 {2} 元的倍数；请核对",
			"the amount for {0} is {1} yuan, but by the tariff a multiple of {2} yuan; please check");
	private static final Text NONE = new Text("文字说没有收取“{0}”，而“{1}”行大于 0，说明发过收费通知；请核对",
			"the text says that there was no {0}, but the row “{1}” is above 0, so notices were sent; please check");
	private static final int LONGEST_SENTENCE = 200;
	private static final String STOPS = "。！？\n";
	private static final String[] DENIALS = { "未收取", "未发生", "没有收取", "未产生", "无", "没有", "不收取", "未开展", "未发出", "零收费" };
	/** A number of notices or an amount of nothing. */
	private static final String[] ZEROS = { "0元", "0件", "０元", "０件", "零元" };
	private static final String[] NO_NOTICES = { "通知0", "通知书0", "通知共0", "未发出", "没有发出" };
	/** Amounts of other things: the scale itself, amounts per piece. */
	private static final String[] OTHERWISE = { "每件", "元/", "元／", "标准", "万元", "每页", "/件", "/页" };

	public Fee() {
		super("figures/fee", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("信息处理费与收费标准或表格不符", "A charge that does not fit the tariff or the table"),
				new Text("信息处理费按件或按页超额累进计收，每一档都是10元的倍数（国办函〔2020〕109号）；有人逾期不缴费，说明发过收费通知，应当如实写明。",
						"The charge rises by pieces or pages in steps that are multiples of 10 yuan (国办函〔2020〕109号). Where somebody did not pay in "
								+ "time, notices were sent, and the report has to say so."),
				"""
						- # 六、
						@ # 五、
						# 六、其他需要报告的事项
						\"""
						本年度发出收费通知2件，收取信息处理费375元。
						\"""
						""", """
						- # 六、
						@ # 五、
						# 六、其他需要报告的事项
						\"""
						本年度发出收费通知2件，收取信息处理费370元。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Section section : reading.form().sections())
			for (Expectation fee : section.expects())
				if (fee.fee() > 0)
					for (Chapter chapter : reading.sheet().chapters())
						for (Paragraph paragraph : chapter.paragraphs())
							check(fee, paragraph, reading, findings);
	}

	private void check(Expectation fee, Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		int judged = -1;
		for (String word : fee.words())
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				int start = sentence(text, at, -1);
				int end = sentence(text, at, 1);
				amount(fee, word, at + word.length(), end, paragraph, reading, findings);
				String sentence = text.substring(start, end);
				if (start > judged && (has(sentence, DENIALS) || has(sentence, ZEROS)) && !hasAmount(sentence))
					denied(word, start, end, paragraph, reading, findings);
				judged = Math.max(judged, start);
			}
	}

	/** The first or last offset of the sentence around an offset. */
	private static int sentence(String text, int at, int step) {
		int i = at;
		while (Math.abs(i - at) < LONGEST_SENTENCE
				&& (step < 0 ? i > 0 && STOPS.indexOf(text.charAt(i - 1)) < 0 : i < text.length() && STOPS.indexOf(text.charAt(i)) < 0))
			i += step;
		return i;
	}

	/** The first amount in yuan behind the name of the charge. */
	private void amount(Expectation fee, String word, int from, int end, Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		int yuan = from;
		while (yuan < end && text.charAt(yuan) != '元')
			yuan++;
		if (yuan >= end || has(text.substring(from, Math.min(end, yuan + 2)), OTHERWISE))
			return;
		int start = yuan;
		while (start > from && "0123456789.,".indexOf(text.charAt(start - 1)) >= 0)
			start--;
		BigDecimal amount = number(text.substring(start, yuan));
		if (amount == null || amount.remainder(BigDecimal.valueOf(fee.fee())).signum() == 0)
			return;
		findings.add(this, Prose.place(reading.sheet().source(), paragraph, start, yuan + 1),
				STEP.with(word, amount.toPlainString(), fee.fee()));
	}

	private static @Nullable BigDecimal number(String digits) {
		try {
			return digits.length() > 15 ? null : new BigDecimal(digits.replace(",", ""));
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** Whether there is a number above zero of notices or yuan. */
	private static boolean hasAmount(String sentence) {
		for (int i = 1; i < sentence.length(); i++)
			if ("元件".indexOf(sentence.charAt(i)) >= 0) {
				int start = i;
				while (start > 0 && "0123456789.,".indexOf(sentence.charAt(start - 1)) >= 0)
					start--;
				BigDecimal number = number(sentence.substring(start, i));
				if (number != null && number.signum() > 0)
					return true;
			}
		return false;
	}

	/** A charge of nothing may have been notified all the same; that no notice was sent contradicts the row. */
	private void denied(String word, int start, int end, Paragraph paragraph, Reading reading, Findings findings) {
		for (Table table : reading.form().tables())
			for (Row row : table.rows())
				if (row.owing()) {
					int first = table.cell(row, table.columns().getFirst());
					for (int cell = first + table.columns().size() - 1; cell >= first; cell--)
						if (reading.figures().known(cell) && reading.figures().number(cell) > 0) {
							Severity severity = has(paragraph.text().substring(start, end), NO_NOTICES) ? severity() : Severity.INFO;
							findings.addAbout(List.of(cell), this, severity, Prose.place(reading.sheet().source(), paragraph, start, end),
									NONE.with(word, Names.label(row)), List::of);
							return;
						}
				}
	}

	private static boolean has(String text, String[] words) {
		for (String word : words)
			if (text.contains(word))
				return true;
		return false;
	}
}
