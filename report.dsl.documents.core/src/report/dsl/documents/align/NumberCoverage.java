package report.dsl.documents.align;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.Remark.Kind;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;

/** The last look: every number of a document stands in the report that was made of it, comments included, or is said to be missing. */
final class NumberCoverage {

	private static final int MOST = 500;
	private static final List<Object> PLACE = List.of(Field.TITLE);

	private final Set<String> said;

	/** @param text of the report */
	NumberCoverage(String text) {
		this.said = numbers(text, new HashSet<>());
	}

	/** A remark for each line with a number that was not said; one for all those behind the first {@value #MOST}. @param more message for that one */
	Map<Remark, List<Object>> lost(List<DocumentLine> lines, Text template, Text more) {
		Map<Remark, List<Object>> lost = new LinkedHashMap<>();
		DocumentLine first = null;
		int count = 0;
		for (DocumentLine line : lines) {
			if (isSaid(line))
				continue;
			if (lost.size() < MOST)
				lost.put(new Remark(Kind.DROPPED, 60, RemarkCollector.plain(template, line.text()), line.spot), PLACE);
			else if (count++ == 0)
				first = line;
		}
		if (first != null)
			lost.put(new Remark(Kind.DROPPED, 60, more.with(count), first.spot), PLACE);
		return lost;
	}

	private boolean isSaid(DocumentLine line) {
		for (Piece piece : line.pieces)
			if (!said.containsAll(numbers(piece.text(), new HashSet<>())))
				return false;
		return true;
	}

	/** The runs of digits of a text, of either width, without zeros in front. */
	static Set<String> numbers(String text, Set<String> numbers) {
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
