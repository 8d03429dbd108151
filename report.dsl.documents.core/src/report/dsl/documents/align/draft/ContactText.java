// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.ChineseDates;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.sheet.Field;

/** Fields of the head in sentences: the period of the figures, and how to reach the organ. */
final class ContactText {

	private static final String DAY = "(?:\\d{1,2}|元)\\s*[月./-]\\s*\\d{1,2}\\s*日?|[元一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日";
	private static final String YEAR = "\\d{4}\\s*[年./-]\\s*|[一二][九〇零○O][〇零○O一二三四五六七八九]{2}年";
	private static final String HOUR = "(?:\\s*[零\\d]{1,2}\\s*(?:时|点|[:：]\\d{2}))?";
	private static final Pattern PERIOD = Pattern.compile("(?:期限|数据|统计|时间|时限|涵盖|截至|截止)[^。]{0,24}?((?:" + YEAR + ")(?:" + DAY
			+ "))" + HOUR + "\\s*起?\\s*[，,]?\\s*(?:至|到|[-—－~～–])+\\s*((?:" + YEAR + ")?(?:" + DAY + "))");
	private static final Pattern MONTHS = Pattern.compile("(?:期限|数据|统计|时间|时限|涵盖)[^。]{0,24}?(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月份?\\s*起?"
			+ "\\s*(?:至|到|[-—－~～–])+\\s*(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月份?(?!\\s*\\d)");
	private static final Map<Field, Pattern> CONTACT = new EnumMap<>(Map.of(
			Field.ADDRESS, Pattern.compile("(?:通信|通讯|联系|办公)?地\\s*址\\s*[:：]\\s*((?:(?![（(]\\s*邮)[^，,；;。）)\\s]){4,40})"),
			Field.POSTCODE, Pattern.compile("邮\\s*(?:政)?\\s*(?:编|编码|政编码)\\s*(?:码)?\\s*[:：]?\\s*(\\d{6})"),
			Field.PHONE, Pattern.compile("(?:联系)?电\\s*话\\s*[:：]\\s*([\\d\\-－—()（） ]{6,24}\\d)"),
			Field.EMAIL, Pattern.compile("([A-Za-z0-9._-]+[@＠][A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"),
			Field.OFFICE, Pattern.compile("(?:请与|请同|请联系|联系单位[:：])\\s*([\\u4e00-\\u9fff]{4,30}?)(?:联系|[，,；;（(])")));

	private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("^(?:" + YEAR + ")");

	private ContactText() {
	}

	static FrontFields read(FrontFields head, DocumentLine line) {
		FrontFields all = period(head, line);
		String text = MetaLine.text(line);
		for (Map.Entry<Field, Pattern> contact : CONTACT.entrySet()) {
			Matcher matcher = contact.getValue().matcher(text);
			if (matcher.find())
				all = all.or(contact.getKey(), matcher.group(1).strip(), line.spot());
		}
		return all;
	}

	static FrontFields period(FrontFields head, DocumentLine line) {
		String text = narrow(MetaLine.text(line));
		Matcher matcher = PERIOD.matcher(text);
		if (!matcher.find())
			return months(head, line, MONTHS.matcher(text));
		LocalDate from = date(matcher.group(1));
		String end = matcher.group(2);
		LocalDate to = from == null ? null : date(BEGINS_WITH_YEAR.matcher(end).find() ? end : from.getYear() + "年" + end);
		return to == null || to.isBefore(from) ? head : head.or(Field.PERIOD, from + " 至 " + to, line.spot());
	}

	/** Whole months: {@code 2024年1月至12月}. */
	private static FrontFields months(FrontFields head, DocumentLine line, Matcher matcher) {
		if (!matcher.find())
			return head;
		int year = Integer.parseInt(matcher.group(1));
		int first = Integer.parseInt(matcher.group(2));
		int lastYear = matcher.group(3) == null ? year : Integer.parseInt(matcher.group(3));
		int last = Integer.parseInt(matcher.group(4));
		if (first < 1 || first > 12 || last < 1 || last > 12 || 12 * lastYear + last < 12 * year + first)
			return head;
		return head.or(Field.PERIOD, LocalDate.of(year, first, 1) + " 至 " + YearMonth.of(lastYear, last).atEndOfMonth(), line.spot());
	}

	/** With digits of half width. */
	private static String narrow(String text) {
		StringBuilder out = new StringBuilder(text);
		for (int i = 0; i < out.length(); i++)
			if (out.charAt(i) >= '０' && out.charAt(i) <= '９')
				out.setCharAt(i, (char) (out.charAt(i) - '０' + '0'));
		return out.toString();
	}

	/** Null for a day that there is not. A year in digits may have a day in numerals behind it. */
	private static @Nullable LocalDate date(String text) {
		String bare = text.replaceAll("\\s", "").replace("元月", "1月");
		return ChineseDates.date(bare);
	}
}
