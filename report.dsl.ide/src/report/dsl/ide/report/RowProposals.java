// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;
import report.dsl.text.Inserts;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportPrinter;

/**
 * Proposes the rows that a table lacks, those behind the row above first, with bars below those of the table; for a row that has its cells,
 * the label.
 */
final class RowProposals {

	private static final Text HEADER = new Text("列名一行", "Header row");
	private static final Text GROUPED = new Text("{0}（{1}）", "{0} ({1})");
	private static final Text ALL = new Text("接下来的 {0} 行", "The next {0} rows");

	private final Caret caret;
	private final Proposals proposals;
	private final Written.Grid grid;
	private final Table table;
	private final LabelStyle labels;
	/** The row of which nothing but the label is asked for; null for a row, or several, with its cells. */
	private final Written.@Nullable Line labelled;

	private RowProposals(Caret caret, Proposals proposals, Written.Grid grid, Table table) {
		this.caret = caret;
		this.proposals = proposals;
		this.grid = grid;
		this.table = table;
		this.labels = LabelStyle.of(caret.sheet);
		Written.Line line = caret.line();
		this.labelled = line != null && line.label().end() < caret.last && line.label().contains(caret.offset) ? line : null;
	}

	static void label(Caret caret, Proposals proposals) {
		Written.Grid grid = caret.grid();
		if (grid == null || grid.table() == null || caret.header() != null)
			return;
		RowProposals rows = new RowProposals(caret, proposals, grid, grid.table());
		if (rows.labelled == null && caret.last > caret.offset)
			return;
		proposals.replacing(rows.labelled != null ? rows.labelled.label() : caret.word(caret.offset));
		rows.propose();
	}

	private void propose() {
		if (labelled == null && grid.header() == null && above() < 0)
			header();
		int above = above();
		List<Row> lines = table.lines();
		for (int i = above + 1; i < lines.size(); i++)
			row(i);
		if (labelled == null && proposals.typed().isEmpty())
			next(above);
		for (int i = 0; i <= above; i++)
			row(i);
	}

	/** Position of the row above; -1 when there is none. */
	private int above() {
		int found = -1;
		for (Written.Line line : caret.sheet.lines())
			if (line.line().start() < caret.lineStart && line.table() == table && line.row() != null
					&& line.line().start() >= grid.whole().start())
				found = table.lines().indexOf(line.row());
		return found;
	}

	private void header() {
		List<String> skeleton = skeleton();
		CompletionItem item = proposals.add(CompletionItemKind.Struct, skeleton.getFirst(), skeleton.getFirst());
		if (item != null)
			item.setDetail(HEADER.in(proposals.document.language()));
	}

	/** The table as it would be, without its caption. */
	private List<String> skeleton() {
		List<String> lines = ReportPrinter.skeleton(caret.sheet.form(), table, Map.of(), labels);
		return table.title() == null ? lines : lines.subList(1, lines.size());
	}

	private boolean isMissing(Row row) {
		Written.Line line = caret.sheet.line(row);
		return line == null || line.line().start() == caret.lineStart;
	}

	private void row(int position) {
		Row row = table.lines().get(position);
		if (!isMissing(row))
			return;
		CompletionItem item = labelled != null
				? label(row, labelled)
				: proposals.add(CompletionItemKind.Property, name(row), List.of(indented(text(row))));
		ProposalNotes.mark(item, proposals.document, "row", table.key(), Integer.toString(position));
		if (item != null && row.law() != null)
			item.setDetail(row.law());
	}

	/** The label, with the group behind it where rows of several groups have the same. */
	private String name(Row row) {
		boolean alone = table.lines().stream().allMatch(other -> other == row || !other.label().equals(row.label()));
		return alone || row.parent() == null
				? row.label()
				: GROUPED.with(row.label(), row.parent().label()).in(proposals.document.language());
	}

	private @Nullable CompletionItem label(Row row, Written.Line line) {
		Edit edit = Inserts.label(caret.sheet, line.label(), labels.of(row));
		proposals.replacing(new Region(edit.start(), edit.end()));
		return proposals.add(CompletionItemKind.Property, name(row), edit.newText());
	}

	/** The indentation that the line has already is not written again. */
	private String indented(String line) {
		int has = Chars.width(caret.text, caret.lineStart, caret.first);
		int i = 0;
		while (i < has && i < line.length() && line.charAt(i) == ' ')
			i++;
		return line.substring(i);
	}

	private String text(Row row) {
		Map<Integer, String> totals = new HashMap<>();
		if (!row.group())
			for (Column column : table.columns())
				if (Totals.definition(caret.sheet.form(), table.cell(row, column)) != null)
					totals.put(table.cell(row, column), "=");
		if (row.group())
			return "  ".repeat(row.depth()) + labels.of(row);
		return grid.columns().isEmpty() ? skeleton().get(table.lines().indexOf(row) + 1) : Inserts.rowText(caret.sheet, grid, row, totals);
	}

	/** All rows up to the next one that is there. */
	private void next(int above) {
		List<String> lines = new ArrayList<>();
		for (int i = above + 1; i < table.lines().size() && isMissing(table.lines().get(i)); i++)
			lines.add(lines.isEmpty() ? indented(text(table.lines().get(i))) : text(table.lines().get(i)));
		if (lines.size() > 1)
			proposals.add(CompletionItemKind.Snippet, ALL.with(lines.size()).in(proposals.document.language()), lines);
	}

	/** Proposes the columns that a header lacks. */
	static void columns(Caret caret, Proposals proposals, Written.Grid grid) {
		Table table = grid.table();
		if (table == null || grid.header() == null)
			return;
		RowParts parts = RowParts.ofHeader(caret.sheet, grid.header());
		int cell = parts.cellAt(caret.offset);
		if (cell < 0)
			return;
		Region content = parts.content(cell);
		boolean outside = !content.contains(caret.offset);
		if (outside && !content.isEmpty())
			return;
		proposals.replacing(outside ? Region.at(caret.offset) : content);
		LabelStyle labels = LabelStyle.of(caret.sheet);
		boolean spaced = proposals.typed().isEmpty() && caret.offset > 0 && Chars.isBar(caret.text.charAt(caret.offset - 1));
		for (Column column : table.columns()) {
			int there = grid.columns().indexOf(column);
			if (there < 0 || there == cell) {
				CompletionItem item = proposals.add(CompletionItemKind.Variable, column.label(), (spaced ? " " : "") + labels.of(column));
				ProposalNotes.mark(item, proposals.document, "column", table.key(), column.key());
				if (item != null && column.group() != null)
					item.setDetail(column.group());
			}
		}
	}
}
