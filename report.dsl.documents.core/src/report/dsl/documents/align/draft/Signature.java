// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

	/** @param organ that the title names */
	static Signature take(FrontFields head, @Nullable String organ, List<DocumentLine> text) {
		int end = text.size();
		while (end > 0 && BoilerplateLines.is(text.get(end - 1)))
			end--;
		LocalDate date = end == 0 ? null : DateLine.date(text.get(end - 1));
		if (date == null)
			return new Signature(head, text);
		FrontFields dated = head.or(Field.DATE, date.toString(), text.get(end - 1).spot());
		List<DocumentLine> rest = new ArrayList<>(text);
		rest.remove(end - 1);
		DocumentLine above = end > 1 ? text.get(end - 2) : null;
		if (above == null || above.single() == null || !OrganName.is(above.piece().text()))
			return new Signature(dated, rest);
		rest.remove(end - 2);
		return new Signature(signed(dated, organ, above), rest);
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
