// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Chars;

/** Fields of the head in sentences: the period of the figures, and how to reach the organ. */
final class ContactText {

	private static final String SPACE = "[ \\u3000]*";
	/** Names of what is said behind them; the groups are those that are fields. 传真 and 联系人 only end what stands before them. */
	private static final Pattern NAME = Pattern.compile("(?<EMAIL>(?:电子)?邮" + SPACE + "[箱件](?:地址)?|[Ee]-?[Mm]ail)"
			+ "|(?<ADDRESS>(?<!网站|网络|网页)(?:通信|通讯|联系|办公|单位|详细|邮寄)?地" + SPACE + "[址点])"
			+ "|(?<POSTCODE>邮" + SPACE + "(?:政" + SPACE + ")?编" + SPACE + "码?)"
			+ "|(?<PHONE>(?:联系|办公|咨询|值班|固定)?电" + SPACE + "话(?:号码)?(?:[（(]传真[）)]|[/、及和]传真)?)"
			+ "|(?<OFFICE>联系(?:单位|部门|机构|科室))"
			+ "|传" + SPACE + "真(?:号码)?|联" + SPACE + "系" + SPACE + "人|(?:网站|网络|网页)?(?:网" + SPACE
			+ "址|地址)|(?:监督|举报|投诉|热线|服务)[\\u4e00-\\u9fff]{0,2}电话|手机");
	private static final List<Field> FIELDS = List.of(Field.EMAIL, Field.ADDRESS, Field.POSTCODE, Field.PHONE, Field.OFFICE);
	/** Between a name and what it says. */
	private static final Pattern SAYS = Pattern.compile(SPACE + "(?:[:：]|为|是)" + SPACE);
	private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._-]+[@＠][A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
	private static final Pattern SIX_DIGITS = Pattern.compile("[\\d０-９]{6}(?![\\d０-９])");
	private static final Pattern NUMBER = Pattern.compile("[\\d０-９\\-－—()（） ]{6,24}[\\d０-９]");
	private static final Pattern ASKED = Pattern.compile("(?:请与|请同|请联系)\\s*([\\u4e00-\\u9fff]{4,30}?)(?:联系|[，,；;（(])");
	/** A line of the last section that says how to reach the organ. */
	private static final Pattern REACHING = Pattern.compile("请与|请同|请联系|联系方式|地\\s*址|邮\\s*编|邮政编码|电子邮");
	private static final int LONGEST_ADDRESS = 60;

	/**
	 * A name and what stands behind it up to the next one.
	 *
	 * @param field null for a name that is none of the head
	 * @param start where the name begins
	 * @param value empty where what stands behind the name is not what it announces
	 * @param whole whether nothing but the value stands there
	 */
	private record Said(@Nullable Field field, int start, String value, boolean whole) {
	}

	private ContactText() {
	}

	/** What sentences say; a name may stand alone in the line above what it says. */
	static FrontFields read(FrontFields head, List<DocumentLine> lines) {
		FrontFields all = head;
		for (int i = 0; i < lines.size(); i++) {
			String text = MetaLine.text(lines.get(i));
			boolean alone = i + 1 < lines.size() && isName(text);
			String whole = alone ? text.replaceFirst("[:：]?\\s*$", "：") + MetaLine.text(lines.get(i + 1)) : text;
			all = read(all, whole, lines.get(alone ? i + 1 : i).spot());
		}
		return all;
	}

	/** What the lines of a section say of how to reach the organ; other sentences may name other telephones. */
	static FrontFields readIn(FrontFields head, List<DocumentLine> section) {
		List<DocumentLine> reaching = new ArrayList<>();
		for (int i = 0; i < section.size(); i++)
			if (isReaching(section.get(i).text()) || i > 0 && isName(section.get(i - 1).text()))
				reaching.add(section.get(i));
		return read(head, reaching);
	}

	private static boolean isReaching(String text) {
		if (REACHING.matcher(text).find() || isName(text))
			return true;
		List<Said> said = said(text);
		return !said.isEmpty() && said.getFirst().start == 0;
	}

	/** Whether a text has several names with what they say. */
	static boolean isSeveral(String text) {
		return said(text).size() > 1;
	}

	static FrontFields period(FrontFields head, DocumentLine line) {
		Period period = head.has(Field.PERIOD) ? null : PeriodText.of(line.text());
		return period == null ? head : head.or(Field.PERIOD, period.from() + " 至 " + period.to(), line.spot());
	}

	private static FrontFields read(FrontFields head, String text, SourcePlace spot) {
		FrontFields all = head;
		for (Said said : said(text))
			if (said.field != null && !said.value.isEmpty())
				all = all.or(said.field, said.value, spot);
		Matcher mail = MAIL.matcher(text);
		if (mail.find())
			all = all.or(Field.EMAIL, mail.group(), spot);
		Matcher asked = ASKED.matcher(text);
		return asked.find() ? all.or(Field.OFFICE, asked.group(1), spot) : all;
	}

	/** Takes a line that consists of fields and nothing else; null where it has other words. @param text one with several fields */
	static @Nullable FrontFields fields(FrontFields head, String text, SourcePlace spot) {
		List<Said> said = said(text);
		if (said.size() < 2 || said.getFirst().start > 0)
			return null;
		FrontFields all = head;
		for (Said one : said) {
			if (one.field == null || !one.whole)
				return null;
			all = all.or(one.field, one.value, spot);
		}
		return all;
	}

	private static boolean isName(String text) {
		String bare = text.strip().replaceFirst("[:：]$", "");
		Matcher matcher = NAME.matcher(bare);
		return matcher.matches() && field(matcher) != null;
	}

	private static List<Said> said(String text) {
		List<Said> all = new ArrayList<>();
		Matcher name = NAME.matcher(text);
		Matcher says = SAYS.matcher(text);
		@Nullable
		Field field = null;
		int start = -1;
		int value = -1;
		while (name.find()) {
			says.region(name.end(), text.length());
			boolean separated = says.lookingAt();
			int begin = separated ? says.end() : name.end();
			if (!separated && !isDigit(text, begin))
				continue;
			if (value >= 0)
				all.add(said(field, start, text.substring(value, Math.max(value, name.start())), false));
			field = field(name);
			start = name.start();
			value = begin;
		}
		if (value >= 0)
			all.add(said(field, start, text.substring(value), true));
		return all;
	}

	private static Said said(@Nullable Field field, int start, String text, boolean last) {
		String value = value(field, text, last);
		boolean whole = !value.isEmpty() && text.replace(value, "").chars().noneMatch(Character::isLetterOrDigit);
		return new Said(field, start, value, whole);
	}

	private static boolean isDigit(String text, int at) {
		return at < text.length() && Chars.digit(text.charAt(at)) >= 0;
	}

	private static @Nullable Field field(Matcher name) {
		for (Field field : FIELDS)
			if (name.group(field.name()) != null)
				return field;
		return null;
	}

	private static String value(@Nullable Field field, String text, boolean last) {
		return switch (field) {
		case ADDRESS -> address(text, last ? "，,；;。" : "；;。");
		case POSTCODE -> narrow(first(SIX_DIGITS, text));
		case PHONE -> narrow(first(NUMBER, text)).strip();
		case EMAIL -> first(MAIL, text);
		case OFFICE -> text.split("[，,；;。（( ]", 2)[0].strip();
		case null, default -> "";
		};
	}

	private static String first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group() : "";
	}

	/** Up to a sign that ends it or closes a bracket opened before it. Before another name commas are its own. */
	private static String address(String text, String ends) {
		int open = 0;
		int end = 0;
		while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
			open += "（(".indexOf(text.charAt(end)) >= 0 ? 1 : "）)".indexOf(text.charAt(end)) >= 0 ? -1 : 0;
			if (open < 0)
				break;
			end++;
		}
		String address = text.substring(0, end).replaceFirst("[，,、（(\\s]+$", "").strip();
		return address.length() < 4 || address.length() > LONGEST_ADDRESS ? "" : address;
	}

	private static String narrow(String number) {
		StringBuilder out = new StringBuilder(number.length());
		for (int i = 0; i < number.length(); i++)
			out.append(Chars.narrow(number.charAt(i)));
		return out.toString();
	}
}
