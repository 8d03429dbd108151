// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.text.Numbers;

/** Figures of documents as the texts of cells. */
final class CellText {

	private CellText() {
	}

	/** The figure without a note behind it, with the unit that only the table states; signs of money in simplified characters. */
	static String of(Piece figure, Unit unit, Column column, RowMatch match, MoneyStatements said) {
		String text = text(figure);
		if (!isWithoutUnit(text, unit))
			return text;
		String stated = stated(column, match, said);
		return stated.isEmpty() || Unit.yuan(stated) == unit.yuan() ? text : text + stated;
	}

	private static String text(Piece figure) {
		return WordNormalizer.simplified(FigureText.withoutNote(figure.text())).replace('\n', ' ').replace("|", "／");
	}

	private static boolean isWithoutUnit(String text, Unit unit) {
		return unit.money() && FigureText.is(text) && Character.isDigit(text.charAt(text.length() - 1));
	}

	/** What is to be said of an amount if its report says more than one unit for it; null for any other figure. */
	static @Nullable PlacedRemark doubt(Piece figure, Unit unit, Column column, RowMatch match, MoneyStatements said) {
		String text = text(figure);
		if (said.all().isEmpty() || !isWithoutUnit(text, unit) || Numbers.read(text, unit).number() == 0)
			return null;
		String stated = stated(column, match, said);
		String taken = stated.isEmpty() ? unit.text() : stated;
		for (MoneyStatements.UnitStatement one : new MoneyStatements.@Nullable UnitStatement[] { said.below(match.row()),
				said.above(match.row()) })
			if (one != null && Unit.yuan(taken) > 0 && Unit.yuan(one.unit()) != Unit.yuan(taken))
				return RowRemarks.unit(figure, taken, one.words(), match.found());
		return null;
	}

	/** The unit that is stated nearest to the figures of a row: by its table, else by the text around the table. */
	private static String stated(Column column, RowMatch match, MoneyStatements said) {
		String own = ofTable(column, match);
		if (!own.isEmpty())
			return own;
		MoneyStatements.UnitStatement near = said.near(match.row());
		return near == null ? MoneyUnit.NONE : near.unit();
	}

	/** In a cell of its own, behind the label, the head or the caption, or above all. */
	private static String ofTable(Column column, RowMatch match) {
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
