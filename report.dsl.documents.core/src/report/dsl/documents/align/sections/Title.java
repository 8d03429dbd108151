// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.documents.align.words.WordNormalizer;

/**
 * What the title of a report says.
 *
 * @param organ empty when it names none, null when it is no title
 * @param year  four digits, or null
 */
public record Title(String organ, String year) {

	private static final String YEAR = "(?:19|20)\\d{2}|[二〇零○一O0][二〇零○一三四五六七八九O0]{3}";
	private static final String REPORT = "(?:政府|政务)?(?:信息公开|政务公开)(?:工作)?(?:((?:19|20)\\d{2})年?度?)?的?年度(?:工作)?报告";
	private static final Pattern TITLE = Pattern.compile("(?:(" + YEAR + ")年?度?的?)?(.*?)(?:关于)?(?:(" + YEAR + ")年?度?)?的?" + REPORT + ".*");
	/** A report that a sentence names; the national format has a similar name. */
	private static final Pattern STATED = Pattern.compile(
			"(?:《|公布|公开|发布|编制(?:了|完成)?)《?((?:(?:19|20)\\d{2}年度?)?[\\u4e00-\\u9fff]{2,30}?(?:(?:19|20)\\d{2}年度?)?(?:政府|政务)信息公开(?:工作)?年度报告)(?!格式)");

	public static Title of(String text) {
		String bare = text.replaceAll("[\\s\u3000]+", "");
		Matcher matcher = TITLE.matcher(WordNormalizer.simplified(bare));
		if (!matcher.matches())
			return new Title(null, null);
		String organ = bare.substring(matcher.start(2), matcher.end(2)).replaceAll("^关于", "");
		String year = matcher.group(1) != null ? matcher.group(1) : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
		return new Title(organ.endsWith("人民") ? organ + "政府" : organ, year == null ? null : ChineseDates.digits(year));
	}

	/** Whether a title has lost its beginning: it names no organ. */
	public boolean isBegun() {
		return organ == null || organ.isEmpty();
	}

	/** The title with a year by which a sentence calls the report, or null. */
	public static String stated(String text) {
		Matcher matcher = STATED.matcher(text);
		while (matcher.find()) {
			Title title = of(matcher.group(1));
			if (title.year != null && !title.isBegun())
				return matcher.group(1);
		}
		return null;
	}
}
