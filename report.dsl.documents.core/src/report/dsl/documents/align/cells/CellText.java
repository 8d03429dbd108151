// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Unit;

/** Figures of documents as the texts of cells. */
final class CellText {

	private CellText() {
	}

	/** The figure without a note behind it, with the unit that only the header states; signs of money in simplified characters. */
	static String of(Piece figure, Unit unit, Column column, @Nullable TableHeader head) {
		int note = FigureText.noteStart(figure.text());
		String figureText = note > 0 ? figure.text().substring(0, note).strip() : figure.text();
		String text = WordNormalizer.simplified(figureText).replace('\n', ' ').replace("|", "／");
		if (!unit.money() || head == null || !FigureText.is(text) || !Character.isDigit(text.charAt(text.length() - 1)))
			return text;
		String stated = stated(head, column);
		return stated == null || Unit.yuan(stated) == unit.yuan() ? text : text + stated;
	}

	/** The unit in brackets behind the label of a column; null when none stands there. */
	private static @Nullable String stated(TableHeader head, Column column) {
		String label = WordNormalizer.fold(column.label());
		for (String one : head.labels()) {
			int open = one.lastIndexOf('(');
			if (open <= 0 || !one.endsWith(")") || !label.startsWith(one.substring(0, open)))
				continue;
			String unit = one.substring(open + 1, one.length() - 1).replace("单位:", "").replace("单位", "");
			if (Unit.yuan(unit) > 0)
				return unit;
		}
		return null;
	}
}
