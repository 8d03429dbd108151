// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a label says of which year its figures are: those of a comparison stand beside those of the report. */
public final class PeriodWords {

	/** In place of a year that is not known. */
	public static final int UNKNOWN = 0;

	private static final Pattern LAST_YEAR = Pattern.compile("上一?年|去年|前年|往年|同期");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年?(?!\\d)");

	/** A line of its own that says of which year the table below it is. */
	private static final Pattern STATEMENT = Pattern
			.compile("\\(?(?:[一二三四五六七八九\\d][、.)])?(?:(?:19|20)\\d\\d年度?|上一?年度?|去年|本年度?)(?:的?(?:统计)?(?:数据|情况|数|表|统计表))?\\)?");

	/** Longer lines say more. */
	private static final int LONGEST = 16;

	private PeriodWords() {
	}

	/** Whether a folded label says that its figures are of another year than the report. @param year of the report, or {@link #UNKNOWN} */
	public static boolean isOtherYear(String folded, int year) {
		return LAST_YEAR.matcher(folded).find() || year != UNKNOWN && years(folded).stream().anyMatch(one -> one != year);
	}

	/** Whether a folded line says nothing but of which year the table below it is: {@code 2023年度}. */
	public static boolean isStatement(String folded) {
		return folded.length() <= LONGEST && STATEMENT.matcher(folded).matches();
	}

	/** Whether a folded label names years, or the last one, that another one does not name. */
	public static boolean saysMore(String folded, String other) {
		Matcher last = LAST_YEAR.matcher(folded);
		while (last.find())
			if (!other.contains(last.group()))
				return true;
		return years(folded).stream().anyMatch(year -> !other.contains(year.toString()));
	}

	/** The years that a text names in digits. */
	public static List<Integer> years(String text) {
		List<Integer> years = new ArrayList<>();
		Matcher year = YEAR.matcher(text);
		while (year.find())
			years.add(Integer.valueOf(year.group(1)));
		return years;
	}
}
