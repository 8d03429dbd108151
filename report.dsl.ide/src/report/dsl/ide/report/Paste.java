// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.i18n.Text;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;
import report.dsl.text.CellEdits;
import report.dsl.text.Numbers;
import report.dsl.text.TableLabels;

/**
 * Cells that were copied somewhere become figures of a table: where their labels say, else right and down from a cell. What
 * has no place is left out and said, so that no figure comes to stand in a cell beside its own. For one use.
 */
final class Paste {

	private static final Text DAMAGED = new Text("这张表里有损坏的行，粘贴会改动别的格，没有粘贴。请先修复这些行。",
			"Nothing was pasted: some rows of this table are damaged, and pasting would change other cells. Correct these rows first.");

	private static final Text TURNED = new Text("行和列是反的：“{0}”在数的上面，而表里它是行标签，没有粘贴。请把行列转置后再复制。",
			"Nothing was pasted: rows and columns are swapped. “{0}” is above the figures, but is a row label in this table. Transpose "
					+ "the cells, then copy them.");
	private static final Text BLANK = new Text("剪贴板里没有数，各格不变。", "The clipboard contains no figures; no cell was changed.");
	private static final Text COMPUTED = new Text("这些格由程序计算，算得的数与剪贴板里的相同，仍是“=”。",
			"These cells are computed by the program, with the same figures as in the clipboard; they stay “=”.");
	private static final Text SAME = new Text("各格里已经是剪贴板里的数。", "The cells already contain the figures of the clipboard.");

	private final ReportDocument document;
	private final Sheet sheet;
	private final Form form;
	private final Table table;
	private final PasteTarget target;
	private final CopiedCells copied;
	private final TableLabels labels;
	private final ClipLayout layout;
	private final LeftOut leftOut = new LeftOut();
	/** Texts by number of cell. */
	private final Map<Integer, String> texts = new TreeMap<>();
	/** What was copied for cells that are left to the program. */
	private final Map<Integer, String> computed = new TreeMap<>();
	/** The column of the table that each column of the cells goes to; null for one that goes nowhere. */
	private @Nullable Column[] columns = {};

	/** @param table the one of the form that the target is in */
	Paste(ReportDocument document, Table table, PasteTarget target, CopiedCells copied) {
		this.document = document;
		this.sheet = document.sheet();
		this.form = document.form();
		this.table = table;
		this.target = target;
		this.copied = copied;
		this.labels = new TableLabels(form, table);
		this.layout = ClipLayout.of(copied, labels, target.cell() < 0 ? 0 : target.grid().columns().size() - target.cell());
	}

	Pasting.Pasted run() {
		AcrossLayout across = table.layout().kind() == Layout.Kind.ACROSS && layout.labelColumns() == 0
				? AcrossLayout.of(copied, table, labels)
				: null;
		String above = across != null ? null : layout.turned(copied, labels);
		if (above != null)
			return refused(TURNED.with(above));
		if (across != null)
			across(across);
		else
			down();
		Patch patch = new Patch(document);
		write(patch, true);
		write(patch, false);
		if (!keepsOthers(patch.now().sheet()))
			return refused(DAMAGED);
		compare(patch.now().reading().figures());
		String message = leftOut.message(texts.size(), document.language());
		if (message == null && patch.edits().isEmpty())
			return refused(!texts.isEmpty() ? SAME : computed.isEmpty() ? BLANK : COMPUTED);
		return new Pasting.Pasted(patch.edits(), selection(patch.now()), message);
	}

	private Pasting.Pasted refused(Text why) {
		return new Pasting.Pasted(List.of(), null, why.in(document.language()));
	}

	private void down() {
		columns = layout.headerRows() > 0 ? columnsByHeader() : columnsFromCell();
		if (layout.labelColumns() > 0)
			rowsByLabel();
		else
			rowsFromCell();
	}

	private void across(AcrossLayout across) {
		for (int i = 0; i < copied.columns(); i++) {
			String text = copied.text(across.row(), i);
			if (across.cells()[i] >= 0 && !text.isEmpty())
				fill(across.cells()[i], text);
			else if (!text.isEmpty())
				leftOut.surplus(i + 1, text);
		}
		for (int row = across.row() + 1; row < copied.rows(); row++)
			beyond(row);
	}

	/** @param there cells that the text has, else those that it lacks: rows that are completed or inserted are read again in between */
	private void write(Patch patch, boolean there) {
		Map<Integer, String> some = new TreeMap<>(texts);
		some.keySet().removeIf(cell -> sheet.isWritten(cell) != there);
		patch.applyAndLayOut(CellEdits.write(patch.now().sheet(), some));
	}

	/** Whether every cell holds what was pasted into it or what it held before. */
	private boolean keepsOthers(Sheet after) {
		return KeptCells.areKept(sheet, after, texts.keySet())
				&& texts.entrySet().stream().allMatch(one -> after.text(one.getKey()).equals(one.getValue()));
	}

	/** The last cell that was written; null when none was. */
	private @Nullable Region selection(ReportDocument after) {
		Region last = null;
		for (int cell : texts.keySet())
			if (after.sheet().region(cell) instanceof Region region && (last == null || region.start() > last.start()))
				last = region;
		return last;
	}

	// columns

	private @Nullable Column[] columnsByHeader() {
		@Nullable
		Column[] found = new @Nullable Column[copied.columns()];
		Set<Column> used = new HashSet<>();
		for (int i = layout.labelColumns(); i < found.length; i++) {
			String label = layout.header(copied, i);
			for (Column column : labels.columns(label))
				if (found[i] == null && target.grid().columns().contains(column) && used.add(column))
					found[i] = column;
			if (found[i] == null && hasText(i))
				leftOut.column(label);
		}
		return found;
	}

	private Column[] columnsFromCell() {
		List<Column> written = target.grid().columns();
		boolean whole = layout.labelColumns() > 0 && figureColumns() == written.size();
		int at = whole ? 0 : Math.max(0, target.cell());
		Column[] found = new Column[copied.columns()];
		for (int i = layout.labelColumns(); i < found.length; i++, at++) {
			found[i] = at < written.size() ? written.get(at) : null;
			if (found[i] == null && hasText(i))
				leftOut.surplus(i + 1, column(i));
		}
		return found;
	}

	/** The columns from the first behind the labels to the last with figures: remarks may stand behind them. */
	private int figureColumns() {
		int end = copied.columns();
		while (end > layout.labelColumns() && !ClipLayout.hasFigure(copied, end - 1))
			end--;
		return end - layout.labelColumns();
	}

	private boolean hasText(int column) {
		return !column(column).isEmpty();
	}

	/** What stands in a column below the header. */
	private String column(int column) {
		StringBuilder out = new StringBuilder();
		for (int row = layout.headerRows(); row < copied.rows() && out.length() < 100; row++)
			out.append(copied.text(row, column)).append(' ');
		return out.toString().strip();
	}

	// rows

	private void rowsByLabel() {
		int first = layout.headerRows();
		List<List<Row>> candidates = new ArrayList<>();
		for (int row = first; row < copied.rows(); row++)
			candidates.add(labels.rows(layout.label(copied, row)));
		@Nullable
		Row[] rows = new RowSequence(table.lines(), caretRow()).of(candidates);
		Set<Row> done = new HashSet<>();
		for (int row = first; row < copied.rows(); row++) {
			String label = layout.label(copied, row);
			strayed(row);
			Row found = rows[row - first];
			if (found != null && !found.group() && done.add(found))
				fill(row, found);
			else if (hasFigures(row) && found != null && !found.group())
				leftOut.twice(label);
			else if (hasFigures(row) || !label.isEmpty() && copied.isFigure(row, layout.labelColumn(copied, row)))
				leftOut.row(label.isEmpty() ? figures(row) : label);
		}
	}

	/** Position of the row of the caret among those of the form; the first one where the form has no such row. */
	private int caretRow() {
		Written.Line line = lineAt(target.first());
		return line == null || line.row() == null ? 0 : Math.max(0, table.lines().indexOf(line.row()));
	}

	private void strayed(int row) {
		for (int i = layout.countColumns(); i < layout.labelColumn(copied, row); i++)
			if (copied.isFigure(row, i))
				leftOut.stray(copied.text(row, i));
	}

	private void rowsFromCell() {
		int at = target.first();
		for (int row = layout.headerRows(); row < copied.rows(); row++) {
			if (!copied.isBlank(row))
				at = skipGroups(at);
			Written.Line line = lineAt(at);
			if (line == null)
				beyond(row);
			else if (line.row() == null || sheet.line(line.row()) != line)
				leftOut.row(sheet.source().text(line.label()));
			else if (!line.row().group())
				fill(row, line.row());
			at++;
		}
	}

	private void beyond(int row) {
		if (!copied.isBlank(row))
			leftOut.beyond(row + 1, figures(row));
	}

	private int skipGroups(int from) {
		int at = from;
		while (lineAt(at) instanceof Written.Line line && line.row() != null && line.row().group())
			at++;
		return at;
	}

	/** A line of the table; null behind its last one. */
	private Written.@Nullable Line lineAt(int at) {
		Written.Line line = at < sheet.lines().size() ? sheet.lines().get(at) : null;
		return line != null && line.label().start() <= target.grid().whole().end() ? line : null;
	}

	private boolean hasFigures(int row) {
		return !figures(row).isEmpty();
	}

	private String figures(int row) {
		return from(row, layout.labelColumns());
	}

	private String from(int row, int column) {
		StringBuilder out = new StringBuilder();
		for (int i = column; i < copied.columns(); i++)
			out.append(copied.text(row, i)).append(' ');
		return out.toString().strip();
	}

	// cells

	private void fill(int clipRow, Row row) {
		for (int i = layout.labelColumns(); i < copied.columns(); i++) {
			if (columns[i] == null || copied.text(clipRow, i).isEmpty())
				continue;
			if (layout.headerRows() == 0 && ClipLayout.isRow(copied, clipRow, i, labels)) {
				leftOut.behind(from(clipRow, i));
				return;
			}
			fill(table.cell(row, columns[i]), copied.text(clipRow, i));
		}
	}

	/** Signs by which people say that there is nothing leave the cell as it is. */
	private void fill(int cell, String text) {
		Unit unit = form.unitOf(cell);
		String canonical = Numbers.canonical(text, unit);
		if (canonical.isEmpty())
			return;
		if (text.indexOf('\n') >= 0 || Numbers.read(canonical, unit).value() == Value.UNREADABLE)
			leftOut.noNumber(Names.cell(form, cell), text);
		else if (sheet.value(cell) == Value.COMPUTED)
			computed.put(cell, canonical);
		else
			texts.put(cell, canonical);
	}

	private void compare(Figures figures) {
		computed.forEach((cell, text) -> {
			Numbers.ReadNumber pasted = Numbers.read(text, form.unitOf(cell));
			if (pasted.value() == Value.COMPUTED)
				return;
			if (!figures.known(cell))
				leftOut.unknown(Names.cell(form, cell), text);
			else if (figures.number(cell) != pasted.number())
				leftOut.differs(Names.cell(form, cell), text, Amounts.text(form, cell, figures.number(cell)));
		});
	}
}
