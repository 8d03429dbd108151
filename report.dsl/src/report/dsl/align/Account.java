package report.dsl.align;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import report.dsl.document.Remark;
import report.dsl.document.Remark.Kind;
import report.dsl.rules.Text;
import report.dsl.sheet.Field;

/** The last look: every number of a document stands in the report that was made of it, comments included, or is said to be missing. */
final class Account {

	private final Set<String> said;

	/** @param text of the report */
	Account(String text) {
		this.said = numbers(text, new HashSet<>());
	}

	/** A remark for each line with a number that was not said. */
	Map<Remark, List<Object>> lost(List<Line> lines, Text template) {
		Map<Remark, List<Object>> lost = new LinkedHashMap<>();
		for (Line line : lines) {
			boolean known = true;
			for (Piece piece : line.pieces)
				known &= said.containsAll(numbers(piece.text(), new HashSet<>()));
			if (!known)
				lost.put(new Remark(Kind.DROPPED, 60, Notes.plain(template, line.text()), line.spot), List.of(Field.TITLE));
		}
		return lost;
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
