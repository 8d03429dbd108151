// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;
import report.dsl.text.CellEdits;
import report.dsl.text.Numbers;

/** Makes fixes that put other text into cells. */
public final class CellFixes {

	private CellFixes() {
	}

	/** The change of a cell to a number. */
	public static CellEdit change(Reading reading, int cell, long to) {
		return new CellEdit(cell, reading.sheet().isNumber(cell) ? reading.sheet().number(cell) : null, to);
	}

	/** @return null when a cell cannot be written because its table or column is not there */
	public static @Nullable Fix set(Reading reading, Text title, boolean preferred, boolean certain, List<CellEdit> cells) {
		Map<Integer, String> texts = new HashMap<>();
		for (CellEdit cell : cells)
			texts.put(cell.cell(), written(reading.sheet(), cell.cell(), cell.to()));
		List<Edit> edits = CellEdits.write(reading.sheet(), texts);
		return edits.isEmpty() ? null : new Fix(title, preferred, certain, cells, edits);
	}

	/** Leaves a cell to the program, which works it out to be {@code to}. */
	public static Fix compute(Reading reading, Text title, int cell, long to) {
		return new Fix(title, false, false, List.of(change(reading, cell, to)), edits(reading, cell, "="));
	}

	/** Writes the same number in another way: certain. */
	public static Fix rewrite(Reading reading, Text title, int cell, String text) {
		return new Fix(title, true, true, List.of(), edits(reading, cell, text));
	}

	/** One of several ways to read what is written. */
	public static Fix reread(Reading reading, Text title, int cell, String text, long to) {
		return new Fix(title, false, false, List.of(change(reading, cell, to)), edits(reading, cell, text));
	}

	private static List<Edit> edits(Reading reading, int cell, String text) {
		return CellEdits.write(reading.sheet(), cell, text);
	}

	/** How a number is written into a cell: money in the unit that stands there so far. */
	public static String written(Sheet sheet, int cell, long number) {
		return Numbers.format(number, sheet.form().unitOf(cell), sheet.text(cell));
	}
}
