// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a label says of which year its figures are: those of a comparison stand beside those of the report. All texts are folded. */
public final class PeriodWords {

	/** In place of a year that is not known. */
	public static final int UNKNOWN = 0;

	private static final Pattern LAST_YEAR = Pattern.compile("(?<!以)上一?年|去年");
	private static final Pattern PAST = Pattern.compile("(?<![当目以])前年|以前年度|往年|同期");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年?(?!\\d)");
	/** A line of its own that says of which year the table below it is. */
	private static final Pattern STATEMENT = Pattern.compile(
			"\\(?(?:附?表(?:[一二三四五六七八九十]|\\d{1,2})(?:[-.]\\d{1,2})?[:,.]?)?(?:[一二三四五六七八九\\d][,.)])?(?:(?:19|20)\\d\\d年度?|上一?年度?|去年|本年度?)(?:的?(?:统计)?(?:数据|情况|数|表|统计表))?\\)?");
	/** A period in front of other words or behind them. */
	private static final Pattern APART = Pattern
			.compile("^\\(?((?:19|20)\\d\\d年度?|上一?年度?|去年)\\)?[:,]?|[:,]?\\(?((?:19|20)\\d\\d年度?|上一?年度?|去年)\\)?$");
	/** All that a cell of a table says of the year of its row. */
	private static final Pattern CELL = Pattern.compile("\\(?((?:19|20)\\d\\d年度?|[上本]一?年度?|去年)\\)?");
	private static final Pattern BARE = Pattern.compile("(?:19|20)\\d\\d");
	private static final Pattern HEAD = Pattern.compile("(?:统计|报告|所属|数据)?(?:年度|年份)");
	/** A note below a table. */
	private static final Pattern NOTE = Pattern.compile(
			"(?:以上|上述|上表|本表|此表|表中|表内|上列)(?:表格|各表|各项|所列)?(?:统计)?(?:数据|数字|数)?(?:均|都)?(?:为|是|系|属于?)((?:19|20)\\d\\d年度?|上一?年度?|去年)");
	private static final int LONGEST_NOTE = 60;
	/** Longer lines say more. */
	private static final int LONGEST = 16;
	private static final String LAST = "last";
	private static final String EARLIER = "earlier";

	private PeriodWords() {
	}

	/**
	 * Whether a label says that its figures are of another year than the report.
	 *
	 * @param year of the report, or {@link #UNKNOWN}
	 */
	public static boolean isOtherYear(String folded, int year) {
		return LAST_YEAR.matcher(folded).find() || PAST.matcher(folded).find()
				|| year != UNKNOWN && years(folded).stream().anyMatch(one -> one != year);
	}

	/** Whether a line says nothing but of which year the table below it is: {@code 2023年度}. */
	public static boolean isStatement(String folded) {
		return folded.length() <= LONGEST && STATEMENT.matcher(folded).matches();
	}

	/** The period in front of other words or behind them: {@code 第二十条第(五)项(2023年)}; empty when none stands there. */
	public static String apart(String folded) {
		Matcher matcher = APART.matcher(folded);
		if (folded.indexOf('年') < 0 || !matcher.find())
			return "";
		return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
	}

	/** The words without it. */
	public static String withoutApart(String folded) {
		return folded.indexOf('年') < 0 ? folded : APART.matcher(folded).replaceFirst("");
	}

	/** The period that a cell of a row states and nothing else: {@code 2023年}; empty for any other. @param bare whether four digits are one */
	public static String ofCell(String folded, boolean bare) {
		if (bare && BARE.matcher(folded).matches())
			return folded + '年';
		Matcher matcher = CELL.matcher(folded);
		return folded.indexOf('年') < 0 || !matcher.matches() ? "" : matcher.group(1);
	}

	/** Whether words head a column of years. */
	public static boolean isHead(String folded) {
		return HEAD.matcher(folded).matches();
	}

	/** The period of which a note says the table above it is: {@code 以上为2023年数据}; empty for any other text. */
	public static String ofNote(String text) {
		Matcher matcher = NOTE.matcher(text);
		return text.length() > LONGEST_NOTE || !matcher.find() ? "" : matcher.group(1);
	}

	/** Whether a label names a year, or last year, that the other one does not name. */
	public static boolean saysMore(String folded, String other) {
		return !periods(other).containsAll(periods(folded));
	}

	/** The years that a text names in digits. */
	public static List<Integer> years(String text) {
		List<Integer> years = new ArrayList<>();
		Matcher year = YEAR.matcher(text);
		while (year.find())
			years.add(Integer.valueOf(year.group(1)));
		return years;
	}

	/** What a label names, whatever the words. */
	private static Set<String> periods(String folded) {
		Set<String> periods = new HashSet<>();
		if (LAST_YEAR.matcher(folded).find())
			periods.add(LAST);
		if (PAST.matcher(folded).find())
			periods.add(EARLIER);
		years(folded).forEach(year -> periods.add(year.toString()));
		return periods;
	}
}
