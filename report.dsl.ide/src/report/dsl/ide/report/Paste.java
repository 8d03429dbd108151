package report.dsl.ide.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;
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

	private final ReportDocument document;
	private final Sheet sheet;
	private final Form form;
	private final Table table;
	private final PasteTarget target;
	private final Clip clip;
	private final TableLabels labels;
	private final ClipLayout layout;
	private final LeftOut leftOut = new LeftOut();
	/** Texts by number of cell. */
	private final Map<Integer, String> texts = new TreeMap<>();
	/** What was copied for cells that are left to the program. */
	private final Map<Integer, String> computed = new TreeMap<>();
	private Column[] columns;

	/** @param target in a table of the form */
	Paste(ReportDocument document, PasteTarget target, Clip clip) {
		this.document = document;
		this.sheet = document.sheet();
		this.form = document.form();
		this.table = target.grid().table();
		this.target = target;
		this.clip = clip;
		this.labels = new TableLabels(form, table);
		this.layout = ClipLayout.of(clip, labels);
	}

	Pasting.Pasted run() {
		columns = layout.headerRows() > 0 ? columnsByHeader() : columnsFromCell();
		if (layout.labelColumns() > 0)
			rowsByLabel();
		else
			rowsFromCell();
		Patch patch = new Patch(document);
		patch.applyAndLayOut(CellEdits.write(sheet, texts));
		compare(patch.now().reading().figures());
		return new Pasting.Pasted(patch.edits(), selection(patch.now()), leftOut.message(texts.size(), document.language()));
	}

	/** The last cell that was written; null when none was. */
	private Region selection(ReportDocument after) {
		Region last = null;
		for (int cell : texts.keySet())
			if (after.sheet().region(cell) instanceof Region region && (last == null || region.start() > last.start()))
				last = region;
		return last;
	}

	// columns

	private Column[] columnsByHeader() {
		Column[] found = new Column[clip.columns()];
		Set<Column> used = new HashSet<>();
		for (int i = layout.labelColumns(); i < found.length; i++) {
			String label = layout.header(clip, i);
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
		boolean whole = layout.labelColumns() > 0 && clip.columns() - layout.labelColumns() == written.size();
		int at = whole ? 0 : Math.max(0, target.cell());
		Column[] found = new Column[clip.columns()];
		for (int i = layout.labelColumns(); i < found.length; i++, at++) {
			found[i] = at < written.size() ? written.get(at) : null;
			if (found[i] == null && hasText(i))
				leftOut.surplus(i + 1, column(i));
		}
		return found;
	}

	private boolean hasText(int column) {
		return !column(column).isEmpty();
	}

	/** What stands in a column below the header. */
	private String column(int column) {
		StringBuilder out = new StringBuilder();
		for (int row = layout.headerRows(); row < clip.rows() && out.length() < 100; row++)
			out.append(clip.text(row, column)).append(' ');
		return out.toString().strip();
	}

	// rows

	private void rowsByLabel() {
		Set<Row> done = new HashSet<>();
		Row before = null;
		for (int row = layout.headerRows(); row < clip.rows(); row++) {
			String label = layout.label(clip, row);
			Row found = choose(labels.rows(label), before, done);
			if (found != null)
				before = found;
			if (found != null && !found.group() && done.add(found))
				fill(row, found);
			else if (hasFigures(row) && found != null && !found.group())
				leftOut.twice(label);
			else if (hasFigures(row))
				leftOut.row(label);
		}
	}

	/** Of several rows with one label the next one in the group at hand, else the next one. */
	private Row choose(List<Row> candidates, Row before, Set<Row> done) {
		Row group = before == null ? null : before.group() ? before : before.parent();
		int last = before == null ? -1 : table.lines().indexOf(before);
		Row next = null;
		for (Row row : candidates) {
			if (done.contains(row) || table.lines().indexOf(row) <= last)
				continue;
			if (group != null && row.within(group))
				return row;
			next = next == null ? row : next;
		}
		return next != null || candidates.isEmpty() ? next : candidates.getFirst();
	}

	private void rowsFromCell() {
		int at = target.first();
		for (int row = layout.headerRows(); row < clip.rows(); row++) {
			if (!clip.isBlank(row))
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
		if (!clip.isBlank(row))
			leftOut.beyond(row + 1, figures(row));
	}

	private int skipGroups(int from) {
		int at = from;
		while (lineAt(at) instanceof Written.Line line && line.row() != null && line.row().group())
			at++;
		return at;
	}

	/** A line of the table; null behind its last one. */
	private Written.Line lineAt(int at) {
		Written.Line line = at < sheet.lines().size() ? sheet.lines().get(at) : null;
		return line != null && line.label().start() <= target.grid().whole().end() ? line : null;
	}

	private boolean hasFigures(int row) {
		return !figures(row).isEmpty();
	}

	private String figures(int row) {
		StringBuilder out = new StringBuilder();
		for (int i = layout.labelColumns(); i < clip.columns(); i++)
			out.append(clip.text(row, i)).append(' ');
		return out.toString().strip();
	}

	// cells

	private void fill(int clipRow, Row row) {
		for (int i = layout.labelColumns(); i < clip.columns(); i++)
			if (columns[i] != null && !clip.text(clipRow, i).isEmpty())
				fill(table.cell(row, columns[i]), clip.text(clipRow, i));
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
			Numbers.Reading pasted = Numbers.read(text, form.unitOf(cell));
			if (pasted.value() == Value.COMPUTED)
				return;
			if (!figures.known(cell))
				leftOut.unknown(Names.cell(form, cell), text);
			else if (figures.number(cell) != pasted.number())
				leftOut.differs(Names.cell(form, cell), text, Amounts.text(form, cell, figures.number(cell)));
		});
	}
}
