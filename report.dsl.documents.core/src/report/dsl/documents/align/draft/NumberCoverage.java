// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import report.dsl.documents.align.rows.PageNumberLine;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Verifies that every number of a document occurs in the report that was made of it, comments included, or is said to be missing. */
public final class NumberCoverage {

	private static final Text NOT_SEEN = new Text("这里的数：{0}", "the figures of: {0}");
	private static final Text PAGES = new Text("页码：{0}", "the numbers of pages: {0}");
	private static final Text MORE = new Text("从这里起还有 {0} 行里有没有录入的数", "from here on, figures of {0} more lines were dropped");
	private static final int MOST = 500;

	private NumberCoverage() {
	}

	/**
	 * A remark for each line of the document with a number that the report lacks; one for all those behind the first {@value #MOST}.
	 *
	 * @param report its lines, with comments
	 */
	static List<PlacedRemark> lost(List<DocumentLine> lines, List<String> report) {
		Set<String> said = new HashSet<>();
		report.forEach(line -> numbers(line, said));
		Set<PlacedRemark> lost = new LinkedHashSet<>();
		List<DocumentLine> more = new ArrayList<>();
		List<DocumentLine> pages = lines.stream().filter(line -> PageNumberLine.is(line) && !isIn(said, line)).toList();
		if (!pages.isEmpty())
			lost.add(remark(PlacedRemark.quoting(PAGES, pages.stream().map(DocumentLine::text).collect(Collectors.joining(" "))),
					pages.getFirst()));
		for (DocumentLine line : lines)
			if (!isIn(said, line) && !PageNumberLine.is(line))
				if (lost.size() < MOST)
					lost.add(remark(PlacedRemark.quoting(NOT_SEEN, line.text()), line));
				else
					more.add(line);
		if (!more.isEmpty())
			lost.add(remark(MORE.with(more.size()), more.getFirst()));
		return List.copyOf(lost);
	}

	private static PlacedRemark remark(Text message, DocumentLine line) {
		return PlacedRemark.of(RemarkKind.DROPPED, Confidence.UNRECOGNISED, message, line.spot(), Field.TITLE);
	}

	private static boolean isIn(Set<String> said, DocumentLine line) {
		if (line.pieces().stream().allMatch(piece -> said.containsAll(numbers(piece.text(), new HashSet<>()))))
			return true;
		return MetaLine.isFacts(line) && line.pieces().stream()
				.allMatch(piece -> said.containsAll(numbers(MetaLine.withoutTimes(piece.text()), new HashSet<>())));
	}

	/** The runs of digits of a text, of either width, without zeros in front. */
	public static Set<String> numbers(String text, Set<String> numbers) {
		for (int i = 0; i < text.length(); i++) {
			if (!Character.isDigit(text.charAt(i)))
				continue;
			StringBuilder number = new StringBuilder();
			while (i < text.length() && Character.isDigit(text.charAt(i)))
				number.append((char) ('0' + Character.digit(text.charAt(i++), 10)));
			while (number.length() > 1 && number.charAt(0) == '0')
				number.deleteCharAt(0);
			numbers.add(number.toString());
		}
		return numbers;
	}
}
