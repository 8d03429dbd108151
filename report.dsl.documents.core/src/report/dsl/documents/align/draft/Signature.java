// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
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

	private static final Pattern ONE_LINE = Pattern.compile(
			"([\\u4e00-\\u9fff（）]{3,40}?)[\\s\u3000]*(?:[（(][盖公]?章[）)])?[\\s\u3000]*((?:\\d{4}\\s*年|[二〇零○][〇零○一二三四五六七八九]{3}年).*日)");

	/** @param organ that the title names */
	static Signature take(FrontFields head, @Nullable String organ, List<DocumentLine> text) {
		int end = text.size();
		while (end > 0 && BoilerplateLines.is(text.get(end - 1)))
			end--;
		LocalDate date = end == 0 ? null : DateLine.date(text.get(end - 1));
		if (date == null)
			return end == 0 ? new Signature(head, text) : onOneLine(head, organ, text, end - 1);
		FrontFields dated = head.or(Field.DATE, date.toString(), text.get(end - 1).spot());
		List<DocumentLine> rest = new ArrayList<>(text);
		rest.remove(end - 1);
		DocumentLine above = end > 1 ? text.get(end - 2) : null;
		if (above == null || above.single() == null || !OrganName.is(above.piece().text()))
			return new Signature(dated, rest);
		rest.remove(end - 2);
		return new Signature(signed(dated, organ, above), rest);
	}

	/** Organ and date beside each other. @param at position of the line */
	private static Signature onOneLine(FrontFields head, @Nullable String organ, List<DocumentLine> text, int at) {
		DocumentLine line = text.get(at);
		Matcher matcher = ONE_LINE.matcher(line.single() == null ? "" : line.piece().text());
		DocumentLine last = matcher.matches() ? DocumentLine.part(line, matcher.group(2), 0) : null;
		LocalDate date = last == null || !OrganName.is(matcher.group(1)) ? null : DateLine.date(last);
		if (date == null)
			return new Signature(head, text);
		List<DocumentLine> rest = new ArrayList<>(text);
		rest.remove(at);
		FrontFields dated = head.or(Field.DATE, date.toString(), line.spot());
		return new Signature(signed(dated, organ, DocumentLine.part(line, matcher.group(1), 0)), rest);
	}

	private static FrontFields signed(FrontFields head, @Nullable String organ, DocumentLine line) {
		String name = line.piece().text().replaceAll("[\\s\u3000]+", "");
		if (organ == null || name.endsWith(organ) || organ.isEmpty() || OrganName.isShort(organ, name))
			return OrganName.signed(head, organ, name, line.spot());
		return organ.endsWith(name)
				? head
				: head.with(
						PlacedRemark.of(RemarkKind.DROPPED, Confidence.ORDER, PlacedRemark.quoting(LineAboveTitle.LEFT_OUT, name),
								line.spot(),
								Field.ORGAN));
	}
}
