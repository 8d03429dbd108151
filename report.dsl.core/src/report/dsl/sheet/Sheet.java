// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

/**
 * A form filled in: what one report says, with the place of everything in its source. Immutable once
 * built; safe for use by several threads. Cells are addressed by the numbers of {@link Form}.
 */
public final class Sheet {

	/** Stated or assumed period of the figures. */
	public record Period(LocalDate from, LocalDate to) {
	}

	private final Source source;
	private final Form form;
	private final Map<Field, HeadEntry> head;
	private final int year;
	private final @Nullable LocalDate date;
	private final @Nullable LocalDate published;
	private final @Nullable Period period;
	private final byte[] kinds;
	private final long[] values;
	private final int[] starts;
	private final int[] ends;
	private final List<Written.Chapter> chapters;
	private final List<Written.Grid> grids;
	private final List<Written.Line> lines;
	private final List<Written.Sic> sics;
	private final List<ReadIssue> issues;
	/** Found when first asked for. Volatile: another thread that sees the map must see what is in it. */
	private volatile @Nullable Map<Row, Written.Line> firstLines;

	private Sheet(Builder b) {
		this.source = b.source;
		this.form = b.form;
		this.head = Collections.unmodifiableMap(b.head);
		this.year = b.year;
		this.date = b.date;
		this.published = b.published;
		this.period = b.period;
		this.kinds = b.kinds;
		this.values = b.values;
		this.starts = b.starts;
		this.ends = b.ends;
		this.chapters = Collections.unmodifiableList(b.chapters);
		this.grids = Collections.unmodifiableList(b.grids);
		this.lines = Collections.unmodifiableList(b.lines);
		this.sics = Collections.unmodifiableList(b.sics);
		this.issues = Collections.unmodifiableList(b.issues);
	}

	public Source source() {
		return source;
	}

	/** The form the report is written on; one without sections when the report names none or an unknown one. */
	public Form form() {
		return form;
	}

	/** The field as written; null when it does not stand in the head. */
	public @Nullable HeadEntry field(Field field) {
		return head.get(field);
	}

	/** The field, where it is known to stand in the head. */
	public HeadEntry stated(Field field) {
		return Objects.requireNonNull(head.get(field));
	}

	/** The value of the field; null when it is not stated. */
	public @Nullable String text(Field field) {
		HeadEntry entry = head.get(field);
		return entry == null || entry.text().isEmpty() ? null : entry.text();
	}

	/** Report year, -1 when not stated or unreadable. */
	public int year() {
		return year;
	}

	/** Date of the signature, null when not stated or unreadable. */
	public @Nullable LocalDate date() {
		return date;
	}

	/** When the report was published, null when not stated or unreadable. */
	public @Nullable LocalDate published() {
		return published;
	}

	/** Period of the figures as stated, null when not stated or unreadable. */
	public @Nullable Period period() {
		return period;
	}

	public Value value(int cell) {
		return Value.ALL[kinds[cell]];
	}

	public boolean isNumber(int cell) {
		int kind = kinds[cell];
		return kind == Value.COUNT.ordinal() || kind == Value.MONEY.ordinal();
	}

	/** The count, or the amount of money in millionths of a yuan; 0 for what is no number. */
	public long number(int cell) {
		return values[cell];
	}

	/** Whether row and column of the cell stand in the source; a cell that does not is blank and has no place. */
	public boolean isWritten(int cell) {
		return starts[cell] >= 0;
	}

	/** Place of the cell's text without padding; where text would go, for an empty cell. Null when it is not written. */
	public @Nullable Region region(int cell) {
		return starts[cell] < 0 ? null : new Region(starts[cell], ends[cell]);
	}

	/** {@link #region}, where the cell is known to be written. */
	public Region place(int cell) {
		return Objects.requireNonNull(region(cell));
	}

	/** Offset of the cell's text, -1 when it is not written. */
	public int start(int cell) {
		return starts[cell];
	}

	/** Offset behind the cell's text. */
	public int end(int cell) {
		return ends[cell];
	}

	/** The cell's text as written, without padding and marks; empty when blank. */
	public String text(int cell) {
		return starts[cell] < 0 ? "" : source.text().substring(starts[cell], ends[cell]);
	}

	/** Sections in the order of the source. */
	public List<Written.Chapter> chapters() {
		return chapters;
	}

	/** The first chapter of this section; null when it has none. */
	public Written.@Nullable Chapter chapter(Section section) {
		for (Written.Chapter chapter : chapters)
			if (chapter.section() == section)
				return chapter;
		return null;
	}

	/** Tables in the order of the source. */
	public List<Written.Grid> grids() {
		return grids;
	}

	/** The first grid of this table; null when it has none. */
	public Written.@Nullable Grid grid(Table table) {
		for (Written.Grid grid : grids)
			if (grid.table() == table)
				return grid;
		return null;
	}

	/** Rows and group headings in the order of the source. */
	public List<Written.Line> lines() {
		return lines;
	}

	/** The first line on which a row or group of the form stands; null when it is missing. */
	public Written.@Nullable Line line(Row row) {
		Map<Row, Written.Line> first = firstLines;
		if (first == null)
			firstLines = first = findFirstLines();
		return first.get(row);
	}

	private Map<Row, Written.Line> findFirstLines() {
		Map<Row, Written.Line> first = new HashMap<>();
		for (Written.Line line : lines)
			if (line.row() != null)
				first.putIfAbsent(line.row(), line);
		return first;
	}

	public List<Written.Sic> sics() {
		return sics;
	}

	/** What the reader noticed, in the order of the source. */
	public List<ReadIssue> issues() {
		return issues;
	}

	/** Collects what a reader finds. Not for use by several threads. */
	public static final class Builder {

		private final Source source;
		private final Form form;
		private final Map<Field, HeadEntry> head = new EnumMap<>(Field.class);
		private int year = -1;
		private @Nullable LocalDate date;
		private @Nullable LocalDate published;
		private @Nullable Period period;
		private final byte[] kinds;
		private final long[] values;
		private final int[] starts;
		private final int[] ends;
		private List<Written.Chapter> chapters = List.of();
		private List<Written.Grid> grids = List.of();
		private List<Written.Line> lines = List.of();
		private List<Written.Sic> sics = List.of();
		private List<ReadIssue> issues = List.of();

		public Builder(Source source, Form form) {
			this.source = source;
			this.form = form;
			this.kinds = new byte[form.cellCount()];
			this.values = new long[form.cellCount()];
			this.starts = new int[form.cellCount()];
			this.ends = new int[form.cellCount()];
			Arrays.fill(starts, -1);
		}

		/** The first entry for a field counts; @return whether this was the first. */
		public boolean field(Field field, HeadEntry entry) {
			return head.putIfAbsent(field, entry) == null;
		}

		public Builder year(int value) {
			year = value;
			return this;
		}

		/** -1 as long as it is not known. */
		public int year() {
			return year;
		}

		public Builder date(@Nullable LocalDate value) {
			date = value;
			return this;
		}

		public Builder published(@Nullable LocalDate value) {
			published = value;
			return this;
		}

		public Builder period(@Nullable Period value) {
			period = value;
			return this;
		}

		/** Fills a cell. For what is no number the number is 0. */
		public void cell(int cell, Value value, long number, int start, int end) {
			kinds[cell] = (byte) value.ordinal();
			values[cell] = number;
			starts[cell] = start;
			ends[cell] = end;
		}

		public boolean isFilled(int cell) {
			return starts[cell] >= 0;
		}

		/** The lists are taken over, not copied; all in the order of the source. */
		public Builder written(List<Written.Chapter> chapterList, List<Written.Grid> gridList, List<Written.Line> lineList,
				List<Written.Sic> sicList, List<ReadIssue> issueList) {
			chapters = chapterList;
			grids = gridList;
			lines = lineList;
			sics = sicList;
			issues = issueList;
			return this;
		}

		public Sheet build() {
			return new Sheet(this);
		}
	}
}
