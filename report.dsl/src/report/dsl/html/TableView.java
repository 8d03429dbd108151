package report.dsl.html;

import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Line;
import report.dsl.text.Numbers;

/** A table of the form, filled in, in the layout that the form states. */
final class TableView {

	/** Deeper trees are laid out as this. */
	private static final int MOST_LABELS = 4;
	private static final int DEEPEST_INDENT = 6;

	private final Elements out;
	private final Markup markup;
	private final Section section;
	private final Table table;
	private final Grid grid;
	private final Layout layout;
	private final LineTree tree;
	private final HeadGrid head;

	/**
	 * @param section the section that the table is printed in, or null
	 * @param grid    null when the report lacks the table
	 * @param places  where corner and columns stand in the text, or null
	 */
	TableView(Elements out, Section section, Table table, Grid grid, Region[] places) {
		this.out = out;
		this.markup = out.markup;
		this.section = section;
		this.table = table;
		this.grid = grid;
		this.layout = table.layout();
		this.tree = new LineTree(table);
		this.head = new HeadGrid(table, places);
	}

	void write() {
		if (table.columns().isEmpty() || table.rows().isEmpty())
			return;
		int labels = layout.kind() == Layout.Kind.TREE ? tree.labelColumns() : 1;
		markup.raw(layout.kind() == Layout.Kind.LIST ? "<div class=\"frame\">" : "<div class=\"frame whole\">");
		markup.raw("<table").attribute("class", classes(labels)).raw(">\n");
		caption();
		if (layout.kind() == Layout.Kind.ACROSS)
			across();
		else
			down(labels);
		markup.raw("</table></div>\n");
	}

	private String classes(int labels) {
		String classes = switch (layout.kind()) {
		case TREE -> "figures labels" + Math.min(labels, MOST_LABELS);
		case LIST -> "figures list";
		case ACROSS -> "figures across";
		};
		return grid == null && out.forPreview() ? classes + " missing" : classes;
	}

	private void caption() {
		Region place = grid == null || grid.title().isEmpty() ? null : grid.title();
		String words = table.title() != null ? table.title() : section == null ? "" : section.title();
		boolean shown = table.title() != null || place != null;
		out.open("caption", shown ? null : "unseen", place).raw(">").text(words);
		if (grid == null && out.forPreview())
			out.note("span", "remark", Words.TABLE_MISSING);
		markup.raw("</caption>\n");
	}

	// rows below one another

	private void down(int labels) {
		int first = layout.heading() == null ? 0 : 1;
		int end = first + head.columnLevels();
		columns(labels);
		head.corner(table.corners().isEmpty() ? null : table.corners().getFirst(), labels, end);
		if (layout.units() != null)
			head.add(0, layout.units(), null, 1, end);
		if (first == 1)
			head.add(0, layout.heading(), null, table.columns().size(), 1);
		head.columns(first, end);
		head.write(out);
		markup.raw("<tbody>\n");
		boolean begun = false;
		for (int i = 0; i < tree.lines.size(); i++) {
			if (!begun)
				markup.raw("<tr>");
			begun = layout.kind() == Layout.Kind.TREE && tree.isMerged(i);
			line(i, labels, begun);
			if (!begun)
				markup.raw("</tr>\n");
		}
		markup.raw("</tbody>\n");
	}

	private void columns(int labels) {
		markup.raw("<colgroup>");
		for (int i = 0; i < labels; i++)
			markup.raw(i == labels - 1 ? "<col class=\"label\"/>" : "<col class=\"group\"/>");
		if (layout.units() != null)
			markup.raw("<col class=\"unit\"/>");
		markup.raw("<col").attribute("span", table.columns().size()).raw("/></colgroup>\n");
	}

	/** @param merged a group whose label covers the rows in it, of which the first follows on the same row */
	private void line(int i, int labels, boolean merged) {
		Row line = tree.lines.get(i);
		boolean list = layout.kind() == Layout.Kind.LIST;
		int indent = list ? line.depth() : tree.parts[i];
		label(line, indent > 0 ? "in" + Math.min(indent, DEEPEST_INDENT) : null).spans(merged || list ? 1 : labels - tree.groups[i], merged ? tree.printed[i] : 1)
				.raw(line.group() ? " scope=\"rowgroup\">" : " scope=\"row\">").text(line.label()).raw("</th>");
		if (merged)
			return;
		if (layout.units() != null)
			unit(line);
		for (int column = 0; column < table.columns().size(); column++)
			if (line.group())
				markup.raw("<td>").text(dash()).raw("</td>");
			else
				figure(table.cell(line, table.columns().get(column)));
	}

	private void unit(Row line) {
		markup.raw("<td class=\"unit\">");
		if (line.group())
			markup.text(dash());
		else if (line.unit() != null)
			markup.text(line.unit().text());
		markup.raw("</td>");
	}

	private String dash() {
		return layout.dash() == null ? "" : layout.dash();
	}

	private Markup label(Row row, String classes) {
		Line line = out.sheet.line(row);
		if (grid == null || line != null || !out.forPreview())
			return out.open("th", classes, line == null ? null : line.label());
		return out.open("th", classes == null ? "missing" : classes + " missing", null, Words.ROW_MISSING);
	}

	// rows beside one another

	private void across() {
		int first = layout.heading() == null ? 0 : 1;
		int width = table.columns().size();
		int end = first + tree.labelRows() + head.columnLevels();
		if (first == 1)
			head.add(0, layout.heading(), null, table.rows().size() * width, 1);
		for (int i = 0; i < tree.lines.size(); i++) {
			if (tree.rows[i] == 0)
				continue;
			Row line = tree.lines.get(i);
			int level = first + line.depth();
			head.add(level, line, out.sheet.line(line), tree.rows[i] * width);
			if (!line.group())
				head.columns(level + 1, end);
		}
		head.write(out);
		markup.raw("<tbody>\n<tr>");
		for (int cell = table.firstCell(); cell < table.endCell(); cell++)
			figure(cell);
		markup.raw("</tr>\n</tbody>\n");
	}

	// figures

	private void figure(int cell) {
		boolean computed = out.sheet.value(cell) == Value.COMPUTED && out.reading.figures().known(cell);
		boolean preview = out.forPreview();
		out.openCell(computed && preview ? "computed" : null, cell, computed ? Words.COMPUTED : null).raw(">");
		if (computed)
			markup.text(number(cell));
		else if (out.sheet.isWritten(cell))
			markup.text(out.sheet.source().text(), out.sheet.start(cell), out.sheet.end(cell));
		markup.raw("</td>");
	}

	private String number(int cell) {
		Unit unit = out.sheet.form().unitOf(cell);
		return Numbers.format(out.reading.figures().number(cell), unit);
	}
}
