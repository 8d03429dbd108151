// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.ChineseDates;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.titles.OrganWords;

/**
 * A line at the end of a report that has organs, a date, or both.
 *
 * @param text   sentences that stand before them in the line; empty without any
 * @param organs names without white space, without brackets and the note of the seal
 * @param date   null where the line has none
 */
record SignedLine(String text, List<String> organs, @Nullable LocalDate date) {

	private static final Pattern DATE = Pattern.compile(
			"[（(]?((?:19|20)\\d{2}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?|[二〇零○]\\s*[〇零○O一二三四五六七八九\\s]{3,8}年\\s*[一二三四五六七八九十元]{1,2}\\s*月\\s*[一二三四五六七八九十]{1,3}\\s*日)[）)]?");
	private static final Pattern CALLED = Pattern
			.compile("^(?:署名|落款|(?:编制|填报|报告|填表|发布|公开)?(?:单位|机关|机构|部门)|(?:成文|编制|填报|报告|落款)?(?:日期|时间))\\s*[:：]\\s*");
	private static final Pattern SEAL = Pattern.compile("[（(](?:盖章|公章|印章|章|印|代章)[）)]");
	private static final Pattern BRACKETS = Pattern.compile("^[（(](.*)[）)]$");
	private static final Pattern GAP = Pattern.compile("[\\s\u3000、，,]+");
	private static final int LONGEST = 80;
	/** Shorter words between spaces are letters spaced out, or the place of the organ. */
	private static final int SHORTEST = 4;

	SignedLine {
		organs = List.copyOf(organs);
	}

	/** Null where the line has other words, beside whole sentences before a name with a date. */
	static @Nullable SignedLine of(DocumentLine line) {
		if (line.single() == null)
			return null;
		String words = line.piece().text().strip();
		int sentence = Math.max(words.lastIndexOf('。'), words.lastIndexOf('\n'));
		String end = words.substring(sentence + 1).strip();
		if (end.length() > LONGEST)
			return null;
		SignedLine signed = signed(words.substring(0, sentence + 1).strip(), end);
		return signed == null || sentence >= 0 && (signed.date == null || signed.organs.isEmpty()) ? null : signed;
	}

	private static @Nullable SignedLine signed(String text, String end) {
		Matcher matcher = DATE.matcher(end);
		LocalDate date = matcher.find() ? ChineseDates.date(matcher.group(1)) : null;
		if (date == null) {
			List<String> organs = organs(end);
			return organs.isEmpty() ? null : new SignedLine(text, organs, null);
		}
		String before = end.substring(0, matcher.start());
		String behind = end.substring(matcher.end());
		List<String> organs = new ArrayList<>(organs(before));
		organs.addAll(organs(behind));
		boolean other = !isNothing(before) && organs(before).isEmpty() || !isNothing(behind) && organs(behind).isEmpty();
		return other ? null : new SignedLine(text, organs, date);
	}

	private static boolean isNothing(String words) {
		return CALLED.matcher(words.strip()).replaceFirst("").chars().noneMatch(Character::isLetterOrDigit);
	}

	/** The names in words that are names and nothing else. */
	private static List<String> organs(String words) {
		String called = SEAL.matcher(CALLED.matcher(words.strip()).replaceFirst("")).replaceAll("").strip();
		String bare = BRACKETS.matcher(called).replaceFirst("$1").replaceFirst("[，,、]$", "");
		List<String> parts = List.of(GAP.split(bare.strip()));
		boolean several = parts.size() > 1;
		for (int i = 0; i < parts.size(); i++)
			several &= parts.get(i).length() >= SHORTEST && OrganName.is(parts.get(i)) && OrganWords.hasPlace(parts.get(i))
					&& !OrganName.isPlace(parts.get(i));
		String whole = GAP.matcher(bare).replaceAll("");
		return several ? parts : OrganName.is(whole) ? List.of(whole) : List.of();
	}
}
