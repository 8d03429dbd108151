// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** What stands above the first section of copies that were not taken: mostly the same again. */
final class OtherCopies {

	private static final Text DIFFERS = new Text("另一遍写作“{0}”，取用的一遍是“{1}”", "another copy has “{0}”, the copy used has “{1}”");
	/** How much of a line is quoted around what differs. */
	private static final int AROUND = 8;
	/** Lines that begin with as many equal characters are the same line. */
	private static final int SAME = 10;

	private OtherCopies() {
	}

	/** @param preface of the copy that was taken. @param lines above the first section of the others */
	static FrontFields read(FrontFields head, List<DocumentLine> preface, List<DocumentLine> lines) {
		Set<String> said = new HashSet<>();
		FrontFields all = head;
		for (DocumentLine line : lines)
			if (!all.isInTitle(line) && said.add(line.text().replaceAll("\\s+", "")))
				all = read(all, preface, line);
		return all;
	}

	private static FrontFields read(FrontFields head, List<DocumentLine> preface, DocumentLine line) {
		if (head.has(Field.DATE) && DateLine.isDamaged(line))
			return head.with(DateLine.mended(line, head.stated(Field.DATE)));
		DocumentLine same = same(preface, line.text());
		if (same == null)
			return LineAboveTitle.read(head, line);
		PlacedRemark differs = differs(line, same.text());
		return differs == null ? head : head.with(differs);
	}

	private static @Nullable DocumentLine same(List<DocumentLine> preface, String text) {
		for (DocumentLine line : preface)
			if (line.text().regionMatches(0, text, 0, Math.min(SAME, text.length())))
				return line;
		return null;
	}

	/** Null when nothing but white space differs. */
	private static @Nullable PlacedRemark differs(DocumentLine line, String taken) {
		String text = line.text();
		int start = 0;
		while (start < text.length() && start < taken.length() && text.charAt(start) == taken.charAt(start))
			start++;
		int end = 0;
		while (end < text.length() - start && end < taken.length() - start
				&& text.charAt(text.length() - 1 - end) == taken.charAt(taken.length() - 1 - end))
			end++;
		if (text.substring(start, text.length() - end).isBlank() && taken.substring(start, taken.length() - end).isBlank())
			return null;
		return PlacedRemark.of(RemarkKind.REPAIRED, Confidence.SURROUNDINGS,
				DIFFERS.with(around(text, start, end), around(taken, start, end)),
				line.spot(), Field.TITLE);
	}

	private static String around(String text, int start, int end) {
		return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), text.length() - end + AROUND));
	}
}
