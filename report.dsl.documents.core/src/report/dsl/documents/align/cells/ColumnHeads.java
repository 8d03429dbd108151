// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.matches.FormLine;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.MoneyUnit;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Column;
import report.dsl.form.Row;

/**
 * Reads what the head of a table says of the figures of a line of the form.
 *
 * @param year of the report, or {@link PeriodWords#UNKNOWN}
 */
record ColumnHeads(Vocabulary words, FormLine target, TableHeader header, int year) {

	/** What stands above a cell of an aligned table. */
	ColumnHead above(Piece cell) {
		List<Piece> above = header.piecesAbove(cell.column());
		if (cell.columns() > 1 && !above.equals(header.piecesAbove(cell.column() + cell.columns() - 1)))
			return new ColumnHead(quoted(above), above.isEmpty() ? "" : above.getLast().folded(), ColumnHead.SEVERAL);
		return head(above);
	}

	private ColumnHead head(List<Piece> above) {
		if (above.isEmpty())
			return ColumnHead.MISSING;
		if (above.stream().anyMatch(piece -> isOtherYear(piece.folded())))
			return new ColumnHead(quoted(above), above.getLast().folded(), ColumnHead.OTHER_YEAR);
		int place = place(above.stream().map(Piece::folded).toList());
		return place != ColumnHead.NONE ? new ColumnHead(quoted(above), above.getLast().folded(), place) : foreign(above);
	}

	/** Words that are no label of a column of this table; those that never head a column say nothing. */
	private ColumnHead foreign(List<Piece> above) {
		if (above.isEmpty() || isNoColumn(above.getLast().folded()) || isCorner(above.getLast()))
			return ColumnHead.MISSING;
		return new ColumnHead(quoted(above), above.getLast().folded(), ColumnHead.NONE);
	}

	/** Whether a head says so, and is not the form's own; of an unknown year every one is another where the header has several. */
	private boolean isOtherYear(String folded) {
		if (!PeriodWords.isOtherYear(folded, year) && (year != PeriodWords.UNKNOWN || PeriodWords.years(folded).isEmpty()))
			return false;
		if (target.words().columns(folded).length > 0 || isCornerLabel(folded))
			return false;
		return PeriodWords.isOtherYear(folded, year)
				|| header.labels().stream().flatMap(label -> PeriodWords.years(label).stream()).distinct().count() > 1;
	}

	private boolean isCornerLabel(String folded) {
		return words.is(folded, Vocabulary.HEAD | Vocabulary.ROW | Vocabulary.GROUP);
	}

	private static String quoted(List<Piece> above) {
		return above.isEmpty() ? "" : above.getLast().oneLine();
	}

	/** Whether words head the labels of the rows. */
	private boolean isCorner(Piece piece) {
		return piece.column() == 0 && !target.isAll();
	}

	private boolean isNoColumn(String folded) {
		return folded.isEmpty() || words.flags(folded) != 0 && !words.is(folded, Vocabulary.COLUMN) || !MoneyUnit.ofTable(folded).isEmpty();
	}

	/** Which figure of the target stands under these words. */
	private int place(List<String> above) {
		int column = column(target.words(), above);
		if (column == ColumnHead.NONE || !target.isAll())
			return column;
		for (String words : above.reversed())
			for (TableWords.Hit hit : target.words().lines(words)) {
				Row line = target.words().table().lines().get(hit.row());
				if (!line.group() && hit.match().isSure())
					return line.index() * target.words().table().columns().size() + column;
			}
		return ColumnHead.NONE;
	}

	private static int column(TableWords table, List<String> above) {
		int[] sure = table.columns(above.getLast());
		if (sure.length == 1)
			return sure[0];
		for (int column : sure) {
			Column one = table.table().columns().get(column);
			if (one.group() == null || above.contains(WordNormalizer.fold(one.group())))
				return column;
		}
		return ColumnHead.NONE;
	}

	// heads in their order, where columns do not stand above one another

	/** What the header has above each of some cells, from left to right; empty when it does not have as many heads. */
	List<ColumnHead> inOrder(int cells) {
		List<ColumnHead> heads = header.lines().stream().anyMatch(line -> line.aligned()) ? heads() : labels();
		return heads.size() == cells ? heads : List.of();
	}

	/** How many columns an aligned header heads. */
	int count() {
		return heads().size();
	}

	/** The heads of an aligned header, each one once. */
	private List<ColumnHead> heads() {
		List<ColumnHead> heads = new ArrayList<>();
		List<Piece> before = List.of();
		int end = header.lines().stream().flatMap(line -> line.pieces().stream()).mapToInt(piece -> piece.column() + piece.columns()).max()
				.orElse(0);
		for (int column = 0; column < end; column++) {
			List<Piece> above = header.piecesAbove(column);
			ColumnHead head = head(above);
			if (!head.isMissing() && !above.equals(before))
				heads.add(head);
			before = above;
		}
		return heads;
	}

	/**
	 * The labels of a header of which only their order is known: rows of labels, with groups of columns above their columns. Where there
	 * are several rows, a label that is not the form's could stand in any of them.
	 */
	private List<ColumnHead> labels() {
		List<String> labels = withoutCorner();
		boolean grouped = target.words().table().columns().stream().anyMatch(column -> column.group() != null);
		if (!target.isAll() && !grouped)
			return withGroups(labels);
		List<ColumnHead> heads = target.isAll() ? labelsAcross() : labels.stream().anyMatch(this::isGroup) ? withGroups(labels) : List.of();
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
			else if (!isNoColumn(label))
				addIf(label, labels.stream().anyMatch(this::isGroup) ? "" : null, heads);
		return heads;
	}

	/** @param group folded label of the group that the column must be of; empty for none, null for any */
	private void addIf(String label, @Nullable String group, List<ColumnHead> heads) {
		int[] columns = target.words().columns(label);
		if (columns.length == 0 && (group == null || group.isEmpty()) && !isNoColumn(label))
			heads.add(new ColumnHead(label, label, isOtherYear(label) ? ColumnHead.OTHER_YEAR : ColumnHead.NONE));
		for (int column : columns) {
			String own = target.words().table().columns().get(column).group();
			if (group == null || group.equals(own == null ? "" : WordNormalizer.fold(own))) {
				heads.add(new ColumnHead(label, label, column));
				return;
			}
		}
	}

	private boolean isGroup(String label) {
		return target.words().table().columns().stream()
				.anyMatch(column -> column.group() != null && WordNormalizer.fold(column.group()).equals(label));
	}

	/** The columns below rows that stand beside one another: as often as there are rows, in the order in which the rows are named. */
	private List<ColumnHead> labelsAcross() {
		int width = target.words().table().columns().size();
		List<Integer> rows = new ArrayList<>();
		List<ColumnHead> heads = new ArrayList<>();
		for (String label : header.labels()) {
			for (TableWords.Hit hit : target.words().lines(label)) {
				Row line = target.words().table().lines().get(hit.row());
				if (!line.group() && hit.match().isSure() && !rows.contains(line.index()))
					rows.add(line.index());
			}
			if (!isNoColumn(label))
				heads.add(new ColumnHead(label, label, column(target.words(), List.of(label))));
		}
		if (rows.isEmpty()) // where cells are lines, the names of the rows are not among the heads
			for (Row row : target.words().table().rows())
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
		List<String> labels = header.labels().stream().filter(label -> MoneyUnit.ofTable(label).isEmpty()).toList();
		boolean corner = !target.isAll() && !labels.isEmpty() && target.words().columns(labels.getFirst()).length == 0;
		return corner ? labels.subList(1, labels.size()) : labels;
	}

	/** The words of the header that are no label of this table and may be that of a column. */
	List<String> foreignWords() {
		return withoutCorner().stream().filter(label -> !isNoColumn(label) && target.words().columns(label).length == 0).distinct()
				.toList();
	}

	/** Whether the header has the labels of all columns, and those of the form only, in the order in which the form prints them. */
	boolean isAsInForm() {
		if (!foreignWords().isEmpty())
			return false;
		List<Integer> read = read();
		return isRepeated(read, across()) || !target.isAll() && isRepeated(read, inRows());
	}

	/** Whether the labels of the form that the header has stand in another order than in the form. */
	boolean isReordered() {
		List<Integer> read = read();
		return !isInOrder(read, across()) && (target.isAll() || !isInOrder(read, inRows()));
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
		int position = target.words().table().columns().indexOf(column);
		return read().contains(position);
	}

	/** Positions of the columns whose labels the header has, as they are read. */
	private List<Integer> read() {
		List<Integer> read = new ArrayList<>();
		for (String label : header.labels()) {
			int[] columns = target.words().columns(label);
			if (columns.length > 0)
				read.add(columns[0]);
		}
		return read;
	}

	/** Positions of the columns from left to right. */
	private List<Integer> across() {
		List<Integer> across = new ArrayList<>();
		for (int i = 0; i < target.words().table().columns().size(); i++)
			across.add(i);
		return across;
	}

	/** Positions of the columns as a head of two rows is read: first those that are in no group. */
	private List<Integer> inRows() {
		List<Integer> inRows = new ArrayList<>();
		List<Column> columns = target.words().table().columns();
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
