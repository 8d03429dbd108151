// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Layout;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.print.PrintedCell;
import report.dsl.print.PrintedTable;

/** A printed table as an element. */
final class TableView {

	/** Deeper trees are laid out as this. */
	private static final int MOST_LABELS = 4;
	private static final int DEEPEST_INDENT = 6;

	private final Elements out;
	private final Markup markup;
	private final PrintedTable table;

	TableView(Elements out, PrintedTable table) {
		this.out = out;
		this.markup = out.markup;
		this.table = table;
	}

	void write() {
		Table form = table.table();
		if (form == null)
			loose();
		else
			table(form);
	}

	private void loose() {
		markup.raw("<table class=\"loose\">\n");
		String caption = table.caption();
		if (caption != null)
			out.open("caption", null, table.captionPlace(), out.hintOfLoose()).raw(">").text(caption).raw("</caption>\n");
		rows();
		markup.raw("</table>\n");
	}

	private void table(Table form) {
		markup.raw(table.broken() ? "<div class=\"frame\">" : "<div class=\"frame whole\">");
		markup.raw("<table").attribute("class", classes(form)).raw(">\n");
		caption();
		if (table.labels() > 0)
			columns(form);
		rows();
		markup.raw("</table></div>\n");
	}

	private String classes(Table form) {
		String classes = switch (form.layout().kind()) {
		case TREE -> "figures labels" + Math.min(table.labels(), MOST_LABELS);
		case LIST -> "figures list";
		case ACROSS -> "figures across";
		};
		return table.grid() == null && out.forPreview() ? classes + " missing" : classes;
	}

	private void caption() {
		out.open("caption", table.captioned() ? null : "unseen", table.captionPlace()).raw(">")
				.text(Objects.requireNonNullElse(table.caption(), ""));
		if (table.grid() == null && out.forPreview())
			out.note("span", "remark", Words.TABLE_MISSING);
		markup.raw("</caption>\n");
	}

	private void columns(Table form) {
		markup.raw("<colgroup>");
		for (int i = 0; i < table.labels(); i++)
			markup.raw(i == table.labels() - 1 ? "<col class=\"label\"/>" : "<col class=\"group\"/>");
		Layout layout = form.layout();
		if (layout.units() != null)
			markup.raw("<col class=\"unit\"/>");
		markup.raw("<col").attribute("span", form.columns().size()).raw("/></colgroup>\n");
	}

	private void rows() {
		if (!table.head().isEmpty())
			rows("thead", table.head());
		rows("tbody", table.body());
	}

	private void rows(String tag, List<List<PrintedCell>> rows) {
		markup.raw("<").raw(tag).raw(">\n");
		for (List<PrintedCell> row : rows) {
			markup.raw("<tr>");
			for (int i = 0; i < row.size(); i++)
				if (table.loose())
					cell(row.get(i), i == 0 ? out.hintOfLoose() : null);
				else
					cell(row.get(i), null);
			markup.raw("</tr>\n");
		}
		markup.raw("</").raw(tag).raw(">\n");
	}

	/** @param hint what the preview says of the cell */
	private void cell(PrintedCell cell, @Nullable Text hint) {
		switch (cell.kind()) {
		case COLUMN -> open("th", cell, hint).raw(" scope=\"col\"");
		case COLUMNS -> open("th", cell, hint).raw(" scope=\"colgroup\"");
		case ROW -> label(cell, hint).raw(" scope=\"row\"");
		case ROWS -> label(cell, hint).raw(" scope=\"rowgroup\"");
		case CORNER -> open("td", cell, hint);
		case FIGURE -> figure(cell, hint);
		case UNIT -> markup.raw("<td class=\"unit\"");
		case NONE -> markup.raw("<td");
		}
		boolean header = cell.kind() != PrintedCell.Kind.CORNER && cell.kind().compareTo(PrintedCell.Kind.ROWS) <= 0;
		markup.raw(">").text(cell.text()).raw(header ? "</th>" : "</td>");
	}

	private Markup open(String tag, PrintedCell cell, @Nullable Text hint) {
		return out.open(tag, null, cell.place(), hint).spans(cell.columns(), cell.rows());
	}

	private Markup label(PrintedCell cell, @Nullable Text hint) {
		String classes = cell.indent() > 0 ? "in" + Math.min(cell.indent(), DEEPEST_INDENT) : null;
		boolean lacking = cell.derived() && out.forPreview();
		if (lacking)
			classes = classes == null ? "missing" : classes + " missing";
		return out.open("th", classes, cell.place(), lacking ? Words.ROW_MISSING : hint).spans(cell.columns(), cell.rows());
	}

	private void figure(PrintedCell cell, @Nullable Text hint) {
		if (cell.figure() < 0)
			open("td", cell, hint);
		else
			out.openCell(cell.derived() && out.forPreview() ? "computed" : null, cell.figure(), cell.derived() ? Words.COMPUTED : null);
	}
}
