// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.titles.OrganWords;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * Organ and date at the end of a section.
 *
 * @param head what is known with them
 * @param text the section without them
 */
record Signature(FrontFields head, List<DocumentLine> text) {

	private static final Text SEVERAL = new Text("署名有几个机关（{0}），录入“{1}”，请核对",
			"several organs sign ({0}); “{1}” was taken; check it");
	/** Lines that may stand below a signature. */
	private static final Pattern BELOW = Pattern.compile("[（(]?此件(?:主动|依申请)?(?:公开|不公开).{0,12}|(?:抄送|附件|附表|附)\\s*[:：].*");
	/** Over how many lines organs and a date go at most. */
	private static final int MOST_LINES = 5;
	private static final int LONGEST_LINE = 30;
	private static final Pattern LETTERS = Pattern.compile("[\\u4e00-\\u9fff〇（）()\\s]+");

	/**
	 * The lines of a signature.
	 *
	 * @param first  position of its first line
	 * @param end    position behind its last line
	 * @param text   sentences in its first line
	 * @param organs in the order of the lines
	 */
	private record Signed(int first, int end, String text, List<String> organs, LocalDate date, SourcePlace dated, SourcePlace named) {
	}

	/** @param organ that the title names; null without title, empty when it names none */
	static Signature take(FrontFields head, @Nullable String organ, List<DocumentLine> text) {
		int end = text.size();
		while (end > 0 && (BoilerplateLines.is(text.get(end - 1)) || isBelow(text.get(end - 1))))
			end--;
		Signed signed = signed(organ == null ? "" : organ, text, end);
		if (signed == null)
			return new Signature(head, text);
		List<DocumentLine> rest = new ArrayList<>(text.subList(0, signed.first));
		if (!signed.text.isEmpty())
			rest.add(DocumentLine.part(text.get(signed.first), signed.text, text.get(signed.first).level()));
		rest.addAll(text.subList(signed.end, text.size()));
		FrontFields dated = head.or(Field.DATE, signed.date.toString(), signed.dated);
		return new Signature(signed.organs.isEmpty() ? dated : named(dated, organ, signed), rest);
	}

	private static boolean isBelow(DocumentLine line) {
		return line.single() != null && BELOW.matcher(line.piece().text().strip()).matches();
	}

	/** A date with organs above, beside or below it; null where the text does not end with a date. */
	private static @Nullable Signed signed(String organ, List<DocumentLine> text, int end) {
		int at = end - 1;
		SignedLine last = at < 0 ? null : SignedLine.of(text.get(at));
		if (last == null)
			return null;
		List<String> below = List.of();
		if (last.date() == null && last.text().isEmpty() && at > 0) {
			SignedLine above = SignedLine.of(text.get(at - 1));
			if (above == null || above.date() == null || !above.organs().isEmpty())
				return null;
			below = last.organs();
			last = above;
			at--;
		}
		if (last.date() == null)
			return null;
		List<String> organs = new ArrayList<>(last.organs());
		organs.addAll(below);
		int first = at;
		SourcePlace named = text.get(end - 1).spot();
		if (last.text().isEmpty() && below.isEmpty()) {
			first = above(organ, text, at, organs);
			named = text.get(first < at ? at - 1 : at).spot();
		}
		return new Signed(first, end, last.text(), organs, last.date(), text.get(at).spot(), named);
	}

	/** Adds the organs in the lines above a date. @return position of the first of these lines */
	private static int above(String organ, List<DocumentLine> text, int date, List<String> organs) {
		int first = date;
		while (first > 0 && date - first < MOST_LINES) {
			DocumentLine line = text.get(first - 1);
			String words = line.single() == null ? "" : line.piece().text().replaceAll("[\\s\u3000]+", "");
			if (!organs.isEmpty() && goesOn(organ, words, organs.getFirst()))
				organs.set(0, words + organs.getFirst());
			else {
				SignedLine above = SignedLine.of(line);
				if (above == null || above.date() != null || !above.text().isEmpty() || !isFurther(above.organs(), organs))
					break;
				organs.addAll(0, above.organs());
			}
			first--;
		}
		return first;
	}

	/** Whether a line is the beginning of a name that the line below ends. */
	private static boolean goesOn(String organ, String words, String below) {
		if (words.isEmpty() || words.length() > LONGEST_LINE || !LETTERS.matcher(words).matches() || !OrganWords.hasPlace(words)
				|| OrganWords.hasPlace(below))
			return false;
		String whole = words + below;
		return OrganName.is(whole)
				&& (organ.isEmpty() ? OrganName.isPlace(words) : whole.contains(organ) || OrganName.isShort(organ, whole));
	}

	/** Whether organs sign together with those below: all of them say where they are. */
	private static boolean isFurther(List<String> above, List<String> below) {
		return below.isEmpty() || above.stream().allMatch(OrganWords::hasPlace) && below.stream().allMatch(OrganWords::hasPlace)
				&& above.stream().noneMatch(OrganName::isPlace);
	}

	/** The organ that the title names among those that sign, else the first one. */
	private static FrontFields named(FrontFields head, @Nullable String organ, Signed signed) {
		String own = signed.organs.getFirst();
		for (String name : signed.organs)
			if (organ != null && !organ.isEmpty() && isOwn(organ, name)) {
				own = name;
				break;
			}
		FrontFields all = signed(head, organ, own, signed.named);
		return signed.organs.size() == 1
				? all
				: all.with(PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS,
						SEVERAL.with(String.join("、", signed.organs), all.has(Field.ORGAN) ? all.stated(Field.ORGAN) : own), signed.named,
						Field.ORGAN, Field.TITLE));
	}

	private static boolean isOwn(String organ, String name) {
		return name.endsWith(organ) || OrganName.isShort(organ, name);
	}

	private static FrontFields signed(FrontFields head, @Nullable String organ, String name, SourcePlace spot) {
		if (organ == null || organ.isEmpty() || isOwn(organ, name))
			return OrganName.signed(head, organ, name, spot);
		return organ.endsWith(name)
				? head
				: head.with(PlacedRemark.of(RemarkKind.DROPPED, Confidence.ORDER, PlacedRemark.quoting(LineAboveTitle.LEFT_OUT, name), spot,
						Field.ORGAN));
	}
}
