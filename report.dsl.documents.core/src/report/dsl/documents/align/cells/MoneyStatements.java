// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.DocumentSection;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.sections.ReportCopy;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;

/**
 * What a report says of the unit of its amounts of money in lines and sentences: above its tables, below them, or in its preamble.
 *
 * @param all     in the order of the document
 * @param lastRow by section: number of the last line with figures
 */
record MoneyStatements(List<UnitStatement> all, Map<Integer, Integer> lastRow) {

	/**
	 * @param line    number of the line
	 * @param section position of the section it stands in, -1 above the first one
	 * @param alone   whether the line says nothing else
	 * @param unit    name of the unit
	 * @param words   the line
	 */
	record UnitStatement(int line, int section, boolean alone, String unit, String words) {
	}

	private static final int FRONT = -1;

	static MoneyStatements of(Vocabulary words, ReportCopy copy, List<SourceRow> rows) {
		List<UnitStatement> all = new ArrayList<>();
		copy.front().forEach(line -> add(words, FRONT, line, all));
		for (DocumentSection section : copy.sections())
			section.lines().forEach(line -> add(words, section.section(), line, all));
		Map<Integer, Integer> lastRow = new HashMap<>();
		if (!all.isEmpty())
			for (SourceRow row : rows)
				if (row.hasFigure())
					lastRow.merge(row.section(), row.line().number(), Math::max);
		return new MoneyStatements(all, lastRow);
	}

	private static void add(Vocabulary words, int section, DocumentLine line, List<UnitStatement> all) {
		String text = text(line);
		String unit = text.indexOf('元') < 0 ? MoneyUnit.NONE : MoneyUnit.inSentence(WordNormalizer.simplified(text));
		if (!unit.isEmpty() && !isHead(words, text))
			all.add(new UnitStatement(line.number(), section, MoneyUnit.isStatement(WordNormalizer.fold(text)), unit, text));
	}

	/** Of a row of a table only what fills it alone, or beside the word for a unit; empty for any other row. */
	private static String text(DocumentLine line) {
		Piece single = line.single();
		if (single != null)
			return single.oneLine();
		List<Piece> pieces = line.pieces().stream().filter(piece -> !piece.isBlank()).toList();
		return pieces.size() == 2 && pieces.getFirst().folded().endsWith("单位") ? pieces.getFirst().text() + pieces.getLast().text() : "";
	}

	/** Whether the head of a column stands in a line without cells: it says the unit of that column only. */
	private static boolean isHead(Vocabulary words, String text) {
		for (String part : text.split("[\\s\u3000|]+"))
			if (words.is(WordNormalizer.fold(part), Vocabulary.COLUMN))
				return true;
		return false;
	}

	/** The nearest one for a row apart from its own header: below the table before above it; null when there is none. */
	@Nullable
	UnitStatement near(SourceRow row) {
		UnitStatement below = below(row);
		return below != null ? below : above(row);
	}

	/** The last one above a row in its section, or in the text before it. */
	@Nullable
	UnitStatement above(SourceRow row) {
		UnitStatement found = null;
		for (UnitStatement one : all)
			if (one.line < row.line().number() && (one.section == row.section() || !one.alone || one.section == FRONT))
				found = one;
		return found;
	}

	/** The first one below a row in its section; a line that says nothing else is that of the table below it, if one follows. */
	@Nullable
	UnitStatement below(SourceRow row) {
		for (UnitStatement one : all)
			if (one.line > row.line().number() && one.section == row.section()
					&& (!one.alone || one.line > lastRow.getOrDefault(one.section, 0)))
				return one;
		return null;
	}
}
