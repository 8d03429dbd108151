// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.print.PrintedCell.Kind;
import report.dsl.rules.Reading;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Line;
import report.dsl.text.Numbers;

/** Lays out a table of the form, filled in, as the form states. */
final class PrintedTableLayout {

	private final Reading reading;
	private final Sheet sheet;
	private final Table table;
	private final @Nullable Grid grid;
	private final Layout layout;
	private final LineTree tree;
	private final HeadGrid head;
	private final List<List<PrintedCell>> body = new ArrayList<>();

	private PrintedTableLayout(Reading reading, Table table, @Nullable Grid grid, @Nullable Region @Nullable [] places) {
		this.reading = reading;
		this.sheet = reading.sheet();
		this.table = table;
		this.grid = grid;
		this.layout = table.layout();
		this.tree = new LineTree(table);
		this.head = new HeadGrid(table, places);
	}

	/**
	 * @param section the section that the table is printed in; null when the form does not have it
	 * @param grid    null when the report lacks the table
	 * @param places  where corner and columns stand in the text; null when they do not
	 * @return null for a table without cells
	 */
	static @Nullable PrintedTable of(Reading reading, @Nullable Section section, Table table, @Nullable Grid grid,
			@Nullable Region @Nullable [] places) {
		if (table.columns().isEmpty() || table.rows().isEmpty())
			return null;
		return new PrintedTableLayout(reading, table, grid, places).lay(section);
	}

	private PrintedTable lay(@Nullable Section section) {
		int labels = switch (layout.kind()) {
		case TREE -> tree.labelColumns();
		case LIST -> 1;
		case ACROSS -> 0;
		};
		if (labels == 0)
			layAcross();
		else
			layDown(labels);
		Region place = grid == null || grid.title().isEmpty() ? null : grid.title();
		String caption = table.title() != null ? table.title() : section == null ? "" : section.title();
		return new PrintedTable(table, grid, caption, place, table.title() != null || place != null, labels, head.levels(), body);
	}

	// rows below one another

	private void layDown(int labels) {
		int first = layout.heading() == null ? 0 : 1;
		int end = first + head.columnLevels();
		head.addCorner(table.corners().isEmpty() ? null : table.corners().getFirst(), labels, end);
		if (layout.units() != null)
			head.add(0, layout.units(), null, 1, end);
		if (first == 1)
			head.add(0, layout.heading(), null, table.columns().size(), 1);
		head.addColumns(first, end);
		List<PrintedCell> row = new ArrayList<>();
		for (int i = 0; i < tree.lines.size(); i++) {
			boolean merged = layout.kind() == Layout.Kind.TREE && tree.isMerged(i);
			addLine(i, labels, merged, row);
			if (merged)
				continue;
			body.add(row);
			row = new ArrayList<>();
		}
	}

	/** @param merged a group whose label covers the rows in it, of which the first follows on the same row */
	private void addLine(int i, int labels, boolean merged, List<PrintedCell> row) {
		Row line = tree.lines.get(i);
		boolean list = layout.kind() == Layout.Kind.LIST;
		Line written = sheet.line(line);
		row.add(new PrintedCell(line.group() ? Kind.ROWS : Kind.ROW, line.label(), written == null ? null : written.label(),
				merged || list ? 1 : labels - tree.groups[i], merged ? tree.printed[i] : 1, list ? line.depth() : tree.parts[i], -1,
				grid != null && written == null));
		if (merged)
			return;
		String dash = layout.dash() == null ? "" : layout.dash();
		if (layout.units() != null)
			row.add(PrintedCell.plain(Kind.UNIT, line.group() ? dash : line.unit() == null ? "" : line.unit().text()));
		for (int column = 0; column < table.columns().size(); column++)
			row.add(line.group() ? PrintedCell.plain(Kind.NONE, dash) : figure(table.cell(line, table.columns().get(column))));
	}

	// rows beside one another

	private void layAcross() {
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
			head.add(level, line, sheet.line(line), tree.rows[i] * width);
			if (!line.group())
				head.addColumns(level + 1, end);
		}
		List<PrintedCell> row = new ArrayList<>();
		for (int cell = table.firstCell(); cell < table.endCell(); cell++)
			row.add(figure(cell));
		body.add(row);
	}

	// figures

	private PrintedCell figure(int cell) {
		boolean computed = sheet.value(cell) == Value.COMPUTED && reading.figures().known(cell);
		String text = computed ? Numbers.format(reading.figures().number(cell), sheet.form().unitOf(cell)) : sheet.text(cell);
		return new PrintedCell(Kind.FIGURE, text, sheet.region(cell), 1, 1, 0, cell, computed);
	}
}
