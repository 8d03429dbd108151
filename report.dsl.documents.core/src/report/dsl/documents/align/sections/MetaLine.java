// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.text.Chars;
import report.dsl.text.Dates;

/** A line in which a web page states facts about its article: {@code 索引号：… 发文日期：…}. */
public final class MetaLine {

	private static final int LONGEST = 160;
	private static final String DATE = "\\d{4}\\s?[-年./]\\s?\\d{1,2}\\s?[-月./]\\s?\\d{1,2}\\s?日?(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
	private static final String DATES = "发文日期|成文日期|生成日期|成文时间|发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|发布于";
	private static final String NAMES = "索\\s*引\\s*号|发文机关|发布机构|发布机关|发文机构|公开机构|公开责任部门|" + DATES;
	/** Names of facts that are no fields of a report. */
	private static final String OTHERS = "(?:信息|文章|内容)?来\\s*源|作\\s*者|发布者|发布人|(?:责任)?编辑|字[体号]|浏览(?:次数|量)?|点击(?:次数|数|率|量)?|阅读(?:次数|量)?|访问量|"
			+ "(?:发)?文\\s*(?:字)?号|(?:信息|主题|组配|体裁)分类|主题词|公文种类|(?:有|时)效性|效力状态|公开(?:方式|时限|范围|程序|形式|属性)|载体类型|栏目|关键词|内容(?:概述|摘要)|语种";
	private static final Pattern META = Pattern.compile(
			"(" + NAMES + "|名\\s*称|标\\s*题|信息名称|(?<![\\u4e00-\\u9fff])(?:日\\s*期|时\\s*间))\\s*[:：]\\s*(" + DATE
					+ "(?![\\d日]|\\s*[至到—~～-])|(?!\\d{4}\\s?[-年./]\\s?\\d{1,2}\\s?[-月./]\\s?\\d)[^\\s|]+)");
	private static final Pattern NAME = Pattern.compile(NAMES + "|" + OTHERS);
	private static final Pattern NAME_OF_DATE = Pattern.compile(DATES);
	private static final Pattern BEGINS_WITH_FACT = Pattern
			.compile("[^\\p{L}\\p{N}]*(?:(" + DATE + ")\\s+)?(?:" + NAMES + "|" + OTHERS + ")\\s*[:：].*");
	private static final Pattern TIME = Pattern.compile("\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?$");

	private static final Pattern TIMES = Pattern.compile("(?<=\\d日?)\\s+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");

	private MetaLine() {
	}

	static boolean is(DocumentLine line) {
		String text = text(line);
		return hasColon(text) && matcher(text).find();
	}

	/** Whether a line has nothing to say but facts: it begins with one. */
	public static boolean isFacts(DocumentLine line) {
		String text = text(line).strip();
		if (text.length() > LONGEST || !hasColon(text))
			return false;
		Matcher matcher = matcher(text);
		return matcher.find() && text.substring(0, matcher.start()).chars().noneMatch(Character::isLetterOrDigit)
				|| BEGINS_WITH_FACT.matcher(text).matches();
	}

	/** Whether words are the name of a fact. */
	static boolean isName(String words) {
		return NAME.matcher(words).matches();
	}

	/** Whether words are the name of a date. */
	static boolean isNameOfDate(String words) {
		return NAME_OF_DATE.matcher(words).matches();
	}

	/** The date with which a line of facts begins, without a name; null without one. */
	public static @Nullable String dateAhead(String text) {
		Matcher matcher = BEGINS_WITH_FACT.matcher(text.strip());
		return matcher.matches() ? matcher.group(1) : null;
	}

	/** Spares most lines the pattern. */
	private static boolean hasColon(String text) {
		return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
	}

	/** Finds the facts in a text: group 1 is the name of each, group 2 its value. */
	public static Matcher matcher(String text) {
		return META.matcher(text);
	}

	/** A text without the times of day behind its dates, which no field of a report holds. */
	public static String withoutTimes(String text) {
		return TIMES.matcher(text).replaceAll("");
	}

	/** The date in a value, which may have a time behind it; null for what is no date. */
	public static @Nullable LocalDate date(String value) {
		return Dates.date(TIME.matcher(value.strip()).replaceFirst(""));
	}

	/** The text of a line with one kind of space. */
	public static String text(DocumentLine line) {
		StringBuilder out = new StringBuilder(line.text());
		for (int i = 0; i < out.length(); i++)
			if (Chars.isSpace(out.charAt(i)))
				out.setCharAt(i, ' ');
		return out.toString();
	}
}
