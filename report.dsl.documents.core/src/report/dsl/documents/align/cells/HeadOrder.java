// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;

/** The labels of a header in their order, which is all that is known of a table whose columns do not stand above one another. Read once for all rows. */
final class HeadOrder {

	private final ColumnHeadReader reader;
	/** Where rows stand beside one another: those that the header names, by index, from left to right. */
	private final List<Integer> rows;
	private final List<String> foreignWords;
	private final boolean asInForm;
	private final boolean reordered;

	HeadOrder(ColumnHeadReader reader) {
		this.reader = reader;
		rows = reader.across() ? rows() : List.of();
		foreignWords = withoutCorner().stream()
				.filter(label -> !reader.isNoColumn(label) && reader.table().columns(label).length == 0).distinct().toList();
		List<Integer> read = positions();
		boolean rowsInOrder = rows.isEmpty() || rows.equals(allRows());
		asInForm = foreignWords.isEmpty() && rowsInOrder && (isRepeated(read, across()) || !reader.across() && isRepeated(read, inRows()));
		reordered = !rowsInOrder || !isInOrder(read, across()) && (reader.across() || !isInOrder(read, inRows()));
	}

	private Table table() {
		return reader.table().table();
	}

	/** The heads of the columns; empty where their order does not tell. */
	List<ColumnHead> heads() {
		return read(withoutCorner());
	}

	/**
	 * The labels of a header of which only their order is known: rows of labels, with groups of columns above their columns. Where there
	 * are several rows, a label that is not the form's could stand in any of them.
	 */
	private List<ColumnHead> read(List<String> labels) {
		boolean grouped = table().columns().stream().anyMatch(column -> column.group() != null);
		if (!reader.across() && !grouped)
			return withGroups(labels);
		List<ColumnHead> heads = reader.across()
				? labelsAcross()
				: labels.stream().anyMatch(this::isGroup) ? withGroups(labels) : List.of();
		boolean clear = heads.stream().allMatch(ColumnHead::isOfForm)
				&& heads.stream().map(ColumnHead::place).distinct().count() == heads.size();
		return clear ? heads : List.of();
	}

	/** Where a group of columns is named, the columns below it stand in its place. */
	private List<ColumnHead> withGroups(List<String> labels) {
		List<ColumnHead> heads = new ArrayList<>();
		for (String label : labels)
			if (isGroup(label))
				for (String below : labels)
					addIf(below, label, heads);
			else if (!reader.isNoColumn(label))
				addIf(label, labels.stream().anyMatch(this::isGroup) ? "" : null, heads);
		return heads;
	}

	/** @param group folded label of the group that the column must be of; empty for none, null for any */
	private void addIf(String label, @Nullable String group, List<ColumnHead> heads) {
		int[] columns = reader.table().columns(label);
		if (columns.length == 0 && (group == null || group.isEmpty()) && !reader.isNoColumn(label))
			heads.add(new ColumnHead(label, label, reader.isOtherYear(label) ? ColumnHead.OTHER_YEAR : ColumnHead.NONE));
		for (int column : columns) {
			String own = table().columns().get(column).group();
			if (group == null || group.equals(own == null ? "" : WordNormalizer.fold(own))) {
				heads.add(new ColumnHead(label, label, column));
				return;
			}
		}
	}

	private boolean isGroup(String label) {
		return table().columns().stream()
				.anyMatch(column -> column.group() != null && WordNormalizer.fold(column.group()).equals(label));
	}

	/** The rows and groups that the header names, each once, in the order in which they are read. */
	private List<Row> linesNamed() {
		List<Row> lines = new ArrayList<>();
		for (String label : reader.header().labels())
			for (TableWords.Hit hit : reader.table().lines(label)) {
				Row line = table().lines().get(hit.row());
				if (hit.match().isSure() && !lines.contains(line))
					lines.add(line);
			}
		return lines;
	}

	/** The rows that the header names, from left to right: those of a group stand where the group does, which is read before them. */
	private List<Integer> rows() {
		List<Row> named = linesNamed();
		List<Integer> found = new ArrayList<>();
		for (Row line : named)
			if (line.group()) {
				boolean any = named.stream().anyMatch(row -> row.parent() == line);
				(any ? named : table().lines()).stream().filter(row -> row.parent() == line).forEach(row -> found.add(row.index()));
			} else if (line.parent() == null || !named.contains(line.parent()))
				found.add(line.index());
		return found;
	}

	private List<Integer> allRows() {
		return table().rows().stream().map(Row::index).toList();
	}

	/** The columns below rows that stand beside one another: as often as there are rows, in the order of the rows. */
	private List<ColumnHead> labelsAcross() {
		int width = table().columns().size();
		List<ColumnHead> heads = new ArrayList<>();
		for (String label : reader.header().labels())
			if (!reader.isNoColumn(label))
				heads.add(new ColumnHead(label, label, reader.column(List.of(label))));
		List<Integer> beside = rows.isEmpty() ? allRows() : rows;
		if (heads.size() != beside.size() * width)
			return List.of();
		List<ColumnHead> placed = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			ColumnHead head = heads.get(i);
			int row = beside.get(i / width);
			placed.add(head.isOfForm() ? new ColumnHead(head.words(), head.folded(), row * width + head.place()) : head);
		}
		return placed;
	}

	/** The labels of the header without the one that heads the labels of the rows. */
	private List<String> withoutCorner() {
		List<String> labels = reader.header().labels();
		boolean corner = !reader.across() && !labels.isEmpty() && reader.table().columns(labels.getFirst()).length == 0;
		return corner ? labels.subList(1, labels.size()) : labels;
	}

	/** The words of the header that are no label of this table and may be that of a column. */
	List<String> foreignWords() {
		return foreignWords;
	}

	/** Whether the header has the labels of all columns, and those of the form only, in the order in which the form prints them. */
	boolean isAsInForm() {
		return asInForm;
	}

	/** Whether the labels of the form that the header has stand in another order than in the form. */
	boolean isReordered() {
		return reordered;
	}

	/** Whether positions follow one another as in a list, perhaps several times over. */
	private static boolean isInOrder(List<Integer> read, List<Integer> order) {
		List<Integer> first = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= read.size(); i++)
			if (i == read.size() || order.indexOf(read.get(i)) <= order.indexOf(read.get(i - 1))) {
				List<Integer> run = read.subList(start, i);
				if (start == 0)
					first = run;
				else if (!run.equals(first))
					return false;
				start = i;
			}
		return true;
	}

	/** Whether the header has the label of a column. */
	boolean names(Column column) {
		int position = table().columns().indexOf(column);
		return positions().contains(position);
	}

	/** Positions of the columns whose labels the header has, as they are read. */
	private List<Integer> positions() {
		List<Integer> read = new ArrayList<>();
		for (String label : reader.header().labels()) {
			int[] columns = reader.table().columns(label);
			if (columns.length > 0)
				read.add(columns[0]);
		}
		return read;
	}

	/** Positions of the columns from left to right. */
	private List<Integer> across() {
		List<Integer> across = new ArrayList<>();
		for (int i = 0; i < table().columns().size(); i++)
			across.add(i);
		return across;
	}

	/** Positions of the columns as a head of two rows is read: first those that are in no group. */
	private List<Integer> inRows() {
		List<Integer> inRows = new ArrayList<>();
		List<Column> columns = table().columns();
		for (boolean grouped : new boolean[] { false, true })
			for (int i = 0; i < columns.size(); i++)
				if (columns.get(i).group() != null == grouped)
					inRows.add(i);
		return inRows;
	}

	private static boolean isRepeated(List<Integer> all, List<Integer> part) {
		for (int i = 0; i < all.size(); i++)
			if (!all.get(i).equals(part.get(i % part.size())))
				return false;
		return !all.isEmpty() && all.size() % part.size() == 0;
	}
}
