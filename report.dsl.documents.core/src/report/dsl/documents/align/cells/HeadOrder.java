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

/** The labels of a header in their order, which is all that is known of a table whose columns do not stand above one another. */
record HeadOrder(ColumnHeadReader reader) {

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

	/** The columns below rows that stand beside one another: as often as there are rows, in the order in which the rows are named. */
	private List<ColumnHead> labelsAcross() {
		int width = table().columns().size();
		List<Integer> rows = new ArrayList<>();
		List<ColumnHead> heads = new ArrayList<>();
		for (String label : reader.header().labels()) {
			for (TableWords.Hit hit : reader.table().lines(label)) {
				Row line = table().lines().get(hit.row());
				if (!line.group() && hit.match().isSure() && !rows.contains(line.index()))
					rows.add(line.index());
			}
			if (!reader.isNoColumn(label))
				heads.add(new ColumnHead(label, label, reader.column(List.of(label))));
		}
		if (rows.isEmpty()) // where cells are lines, the names of the rows are not among the heads
			for (Row row : table().rows())
				rows.add(row.index());
		if (heads.size() != rows.size() * width)
			return List.of();
		List<ColumnHead> placed = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			ColumnHead head = heads.get(i);
			int row = rows.get(i / width);
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
		return withoutCorner().stream().filter(label -> !reader.isNoColumn(label) && reader.table().columns(label).length == 0).distinct()
				.toList();
	}

	/** Whether the header has the labels of all columns, and those of the form only, in the order in which the form prints them. */
	boolean isAsInForm() {
		if (!foreignWords().isEmpty())
			return false;
		List<Integer> read = positions();
		return isRepeated(read, across()) || !reader.across() && isRepeated(read, inRows());
	}

	/** Whether the labels of the form that the header has stand in another order than in the form. */
	boolean isReordered() {
		List<Integer> read = positions();
		return !isInOrder(read, across()) && (reader.across() || !isInOrder(read, inRows()));
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
