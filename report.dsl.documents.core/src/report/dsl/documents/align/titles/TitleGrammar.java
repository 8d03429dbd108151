// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.titles.TitlePart.Kind;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.text.Chars;

/**
 * The grammar of titles: {@code title = around* [year] [organ] [year] subject [year] report [year] around*}. A web page puts the names of
 * its sections and of the site around a title, a notice the words that it publishes it.
 */
final class TitleGrammar {

	// the parts

	private static final String FOUR_DIGITS = "(?:(?:19|20)\\d{2}|[一二][九〇零○OoＯ0][〇零○OoＯ0一二三四五六七八九]{2})";
	private static final String YEAR = "[（(〔\\[【]?" + FOUR_DIGITS + "(?:年度|年|度)?[）)〕\\]】]?";
	private static final String SCHOOL_YEAR = "[（(〔\\[]?(?:19|20)\\d{2}(?:年?[-—–~～至/]+)(?:(?:19|20)?\\d{2})(?:学年度|学年|年度|年)[）)〕\\]]?";
	private static final String SUBJECT = "(?:(?:政府|政务)信息公开(?:(?:和|与|及|暨|、)?政务公开)?|(?:政府信息(?:和|与|及|、))?政务公开(?:(?:和|与|及|暨|、)?政府信息公开)?|信息公开)"
			+ "(?:工作情况|工作|情况)?";
	private static final String REPORT = "年度(?:工作情况|工作|情况|总结)?(?:报告书|报告|年报)|工作(?:年度|情况|总结)?报告|情况的?(?:年度)?报告|年报|总结报告|报告";

	private static final Pattern CORE = Pattern.compile("(?:公布|发布)?(?<y1>" + SCHOOL_YEAR + "|" + YEAR + ")?的?(?<organ>.*?)(?:关于|开展)?(?<y2>"
			+ SCHOOL_YEAR + "|" + YEAR + ")?(?:的|关于|开展)?(?:年度)?(?<subject>" + SUBJECT + ")(?:的)?(?<y3>" + SCHOOL_YEAR + "|" + YEAR
			+ ")?的?(?<report>"
			+ REPORT + ")(?<y4>" + SCHOOL_YEAR + "|" + YEAR + ")?");
	/** Words before the subject that have the year in their midst. */
	private static final Pattern YEAR_WITHIN = Pattern.compile("(?<organ>.+?)(?<year>[（(〔\\[【]?" + FOUR_DIGITS
			+ "(?:年度|年)[）)〕\\]】]?)(?<between>\\D{1,20})");
	/** A report about something else, on a form of one's own. */
	private static final Pattern OTHER = Pattern
			.compile("(?<organ>[\\u4e00-\\u9fff（）()]*?)(?<y2>" + FOUR_DIGITS
					+ "(?:年度|年)?)(?<subject>[\\u4e00-\\u9fffA-Za-z0-9、]*?)(?<report>年度报告|年度报表|年报)");
	/** A report that a sentence names; the national format has a similar name. */
	private static final Pattern STATED = Pattern
			.compile("(?:《|公布|公开|发布|编制(?:了|完成)?)《?((?:" + FOUR_DIGITS + "年度?)?[\\u4e00-\\u9fff]{2,30}?(?:"
					+ FOUR_DIGITS + "年度?)?(?:政府|政务)信息公开(?:工作)?年度报告)(?!格式)");
	/** The groups of {@link #CORE} that are years, the one that counts first. */
	private static final List<String> YEARS = List.of("y2", "y3", "y1", "y4");
	/** The same where the year of the report stands behind and that in which it came out in front. */
	private static final List<String> YEARS_BEHIND = List.of("y4", "y2", "y3", "y1");

	// what stands around

	/** Between a title and the names of sections and sites. */
	private static final Pattern SEPARATOR = Pattern
			.compile("[_|｜»>＞]|[\\s\\u3000]+[-–—·][\\s\\u3000]+|-{2,}|[—–]{2,}|(?<=[告报）)])[-–—·](?!\\d)|(?<=\\D)[-–—·](?=\\D)");
	private static final List<Pattern> AROUND = List.of(
			Pattern.compile("(?:(?:附件|附表)[\\d一二三四五六七八九十]{0,2}[:：、.．]?|附[:：])(?<in>.+)"),
			Pattern.compile("(?:标题|名称|信息名称|文件名称|题名|题目)[:：](?<in>.+)"),
			Pattern.compile("[【\\[（(](?!" + FOUR_DIGITS + ")[^】\\]）)]{1,16}[】\\]）)](?<in>.+)"),
			Pattern.compile("(?:关于)?(?:公布|发布|公开|印发|公示|报送|上报)?[《“\"](?<in>.+)[》”\"](?:的?(?:公告|通知|公示|通告|函|说明|报告))?"),
			Pattern.compile("关于(?:公布|发布|公开|印发|公示|报送|上报)(?<in>.+)的(?:公告|通知|公示|通告|函|说明)"),
			Pattern.compile("(?<in>.+)\\.(?:docx?|pdf|wps|html?|shtml|xlsx?|ofd|et)", Pattern.CASE_INSENSITIVE),
			Pattern.compile("(?<in>.+)[（(\\[【](?!" + FOUR_DIGITS + ")[^）)\\]】]{1,12}[）)\\]】]"),
			Pattern.compile("(?<in>.+[告报])(?:全文|正文|公告|公示|原文)"));

	private TitleGrammar() {
	}

	static Title read(String text) {
		Title best = Title.NONE;
		String whole = squeezed(text);
		int at = 0;
		for (String piece : SEPARATOR.split(text.strip())) {
			String bare = squeezed(piece);
			Title title = piece(bare, whole, Math.max(0, whole.indexOf(bare, at)));
			at = Math.max(at, whole.indexOf(bare, at) + bare.length());
			if (title.worth() > best.worth())
				best = title;
		}
		return best;
	}

	static Title stated(String sentence) {
		Matcher matcher = STATED.matcher(sentence);
		while (matcher.find()) {
			Title title = read(matcher.group(1));
			if (title.year() != null && !title.begun())
				return title;
		}
		return Title.NONE;
	}

	/** A piece between separators. @param start where it begins in the whole text */
	private static Title piece(String bare, String whole, int start) {
		for (String text = bare; text != null; text = inner(text)) {
			Title title = core(text);
			if (title.exists())
				return new Title(text, title.begun(), surrounded(title, text, whole, start + bare.indexOf(text)));
		}
		return Title.NONE;
	}

	/** A text without what stands around it; null when nothing does. */
	private static @Nullable String inner(String text) {
		for (Pattern around : AROUND) {
			Matcher matcher = around.matcher(text);
			if (matcher.matches())
				return matcher.group("in");
		}
		return null;
	}

	private static List<TitlePart> surrounded(Title title, String text, String whole, int start) {
		List<TitlePart> parts = new ArrayList<>();
		if (start > 0)
			parts.add(new TitlePart(Kind.AROUND, whole.substring(0, start)));
		parts.addAll(title.parts());
		if (start + text.length() < whole.length())
			parts.add(new TitlePart(Kind.AROUND, whole.substring(start + text.length())));
		return parts;
	}

	private static Title core(String text) {
		String plain = plain(text);
		Matcher matcher = CORE.matcher(plain);
		if (matcher.matches())
			return onDisclosure(text, plain, matcher);
		matcher = OTHER.matcher(plain);
		if (!matcher.matches() || !OrganWords.isPossible(matcher.group("organ")))
			return Title.NONE;
		return new Title(text, false, parts(text, text.substring(matcher.start("organ"), matcher.end("organ")), matcher, List.of("y2")));
	}

	private static Title onDisclosure(String text, String plain, Matcher matcher) {
		String before = text.substring(matcher.start("organ"), matcher.end("organ"));
		Matcher within = YEAR_WITHIN.matcher(plain.substring(matcher.start("organ"), matcher.end("organ")));
		if (matcher.start("y2") < 0 && within.matches())
			return yearWithin(text, before, matcher, within);
		String organ = organ(before, plain, matcher);
		return OrganWords.isPossible(organ)
				? new Title(text, organ.isEmpty(), parts(text, organ, matcher, isYearBehind(text, matcher) ? YEARS_BEHIND : YEARS))
				: Title.NONE;
	}

	/** Whether only the year at the end is said to be that of the report: {@code 2025年…（2024年度）}. */
	private static boolean isYearBehind(String text, Matcher matcher) {
		return group(text, matcher, "y4").contains("年度")
				&& YEARS.stream().limit(3).noneMatch(year -> group(text, matcher, year).contains("度"));
	}

	/** Words between the year and the subject are general ones, a part of the organ's name, or something else. */
	private static Title yearWithin(String text, String before, Matcher matcher, Matcher within) {
		String between = OrganWords.bare(before.substring(within.start("between")));
		String named = OrganWords.bare(before.substring(0, within.end("organ")));
		String organ = OrganWords.isKind(between) ? named + between : named;
		if (!OrganWords.isPossible(organ))
			return Title.NONE;
		List<TitlePart> parts = new ArrayList<>();
		parts.add(new TitlePart(Kind.YEAR, before.substring(within.start("year"), within.end("year"))));
		if (!between.isEmpty())
			parts.add(new TitlePart(Kind.BETWEEN, between));
		parts.addAll(parts(text, organ, matcher, YEARS));
		return new Title(text, organ.isEmpty(), parts);
	}

	/** 政府 belongs to the organ where its name would end with 人民. */
	private static String organ(String written, String plain, Matcher matcher) {
		String organ = OrganWords.bare(written);
		return organ.endsWith("人民") && plain.startsWith("政府", matcher.start("subject")) ? organ + "政府" : organ;
	}

	private static List<TitlePart> parts(String text, String organ, Matcher matcher, List<String> years) {
		List<TitlePart> parts = new ArrayList<>();
		for (String group : years) {
			String year = group(text, matcher, group);
			if (!year.isEmpty())
				parts.add(new TitlePart(year.matches(SCHOOL_YEAR) ? Kind.SCHOOL_YEAR : Kind.YEAR, year));
		}
		if (!organ.isEmpty())
			parts.add(new TitlePart(Kind.ORGAN, organ));
		parts.add(new TitlePart(Kind.SUBJECT, group(text, matcher, "subject")));
		parts.add(new TitlePart(Kind.REPORT, group(text, matcher, "report")));
		return parts;
	}

	/** What a group of the plain text is in the text; empty when nothing is in it. */
	private static String group(String text, Matcher matcher, String name) {
		return matcher.start(name) < 0 ? "" : text.substring(matcher.start(name), matcher.end(name));
	}

	static List<String> years(List<TitlePart> parts) {
		List<String> years = new ArrayList<>();
		for (TitlePart part : parts)
			if (part.kind() == Kind.YEAR) {
				String year = digits(part.text());
				if (!years.contains(year))
					years.add(year);
			}
		return years;
	}

	/** The digits of a year in digits or numerals of any kind. */
	private static String digits(String year) {
		StringBuilder out = new StringBuilder();
		String plain = plain(year);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c >= '0' && c <= '9')
				out.append(c);
			else if ("〇零○OoＯ".indexOf(c) >= 0)
				out.append('0');
			else if ("一二三四五六七八九".indexOf(c) >= 0)
				out.append((char) ('1' + "一二三四五六七八九".indexOf(c)));
		}
		return out.toString();
	}

	private static String squeezed(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			if (!Chars.isSpace(text.charAt(i)) && text.charAt(i) != '\n' && text.charAt(i) != '\r')
				out.append(text.charAt(i));
		return out.toString();
	}

	/** Simplified characters and narrow digits; as long as the text. */
	private static String plain(String text) {
		char[] chars = WordNormalizer.simplified(text).toCharArray();
		for (int i = 0; i < chars.length; i++)
			if (chars[i] >= '０' && chars[i] <= '９')
				chars[i] = (char) (chars[i] - '０' + '0');
		return new String(chars);
	}
}
