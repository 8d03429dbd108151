// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/** Figures of documents as the texts of cells. */
final class CellText {

	private CellText() {
	}

	/** The figure without a note behind it, with the unit that only the table states; signs of money in simplified characters. */
	static String of(Piece figure, Unit unit, Column column, RowMatch match) {
		String text = WordNormalizer.simplified(FigureText.withoutNote(figure.text())).replace('\n', ' ').replace("|", "／");
		if (!unit.money() || !FigureText.is(text) || !Character.isDigit(text.charAt(text.length() - 1)))
			return text;
		String stated = stated(column, match);
		return stated.isEmpty() || Unit.yuan(stated) == unit.yuan() ? text : text + stated;
	}

	/** The unit that is stated nearest to the figures of a row: in a cell of its own, behind the label, the head or the caption, or above all. */
	private static String stated(Column column, RowMatch match) {
		for (Piece cell : match.row().cells())
			if (!MoneyUnit.known(cell.folded()).isEmpty())
				return cell.folded();
		Piece label = match.labelCell();
		String ofRow = label == null ? MoneyUnit.NONE : MoneyUnit.behind(label.folded());
		TableHeader head = match.row().head();
		if (!ofRow.isEmpty() || head == null)
			return ofRow;
		String ofColumn = ofColumn(head, column);
		if (!ofColumn.isEmpty())
			return ofColumn;
		String ofTable = ofTable(head);
		return ofTable.isEmpty() ? ofCorner(head, match.found().words().table()) : ofTable;
	}

	/** The unit behind the label of a column, in brackets or not. */
	private static String ofColumn(TableHeader head, Column column) {
		String label = bare(WordNormalizer.fold(column.label()));
		for (String one : head.labels())
			if (one.startsWith(label) && !MoneyUnit.alone(one.substring(label.length())).isEmpty())
				return MoneyUnit.alone(one.substring(label.length()));
		return MoneyUnit.NONE;
	}

	/** Without the unit that the form itself prints behind it. */
	private static String bare(String label) {
		int open = label.lastIndexOf('(');
		return open > 0 && !MoneyUnit.behind(label).isEmpty() ? label.substring(0, open) : label;
	}

	/** The unit behind the words that head the labels. */
	private static String ofCorner(TableHeader head, Table table) {
		for (String corner : table.corners()) {
			String folded = WordNormalizer.fold(corner);
			for (String label : head.labels())
				if (label.startsWith(folded) && !MoneyUnit.alone(label.substring(folded.length())).isEmpty())
					return MoneyUnit.alone(label.substring(folded.length()));
		}
		return MoneyUnit.NONE;
	}

	private static String ofTable(TableHeader head) {
		return head.statements().stream().map(MoneyUnit::ofTable).filter(unit -> !unit.isEmpty()).findFirst().orElse(MoneyUnit.NONE);
	}
}
