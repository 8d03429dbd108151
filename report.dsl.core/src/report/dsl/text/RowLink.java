// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.Arrays;

import report.dsl.form.Row;
import report.dsl.sheet.ReadIssue.InexactRowLabel;
import report.dsl.sheet.ReadIssue.RepeatedRow;
import report.dsl.sheet.Region;

/** Finds the line of a table that a label stands for, by label, by the group it stands in, and by what was read before. */
final class RowLink {

	static final int NONE = -1;

	/** Looking for a likeness costs; a text with more unknown labels than these is no report. */
	private static final int MAX_SEARCHES = 1000;

	private final IssueCollector notes;
	private final String text;
	@SuppressWarnings("NullAway.Init") // begin sets it: no line is asked for before a table is known
	private FormLabels.OfTable table;
	private boolean[] taken = {};
	private int last;
	private LabelIndex.Match match = LabelIndex.Match.SURE;
	private int searches;

	RowLink(IssueCollector notes) {
		this.notes = notes;
		this.text = notes.text;
	}

	void begin(FormLabels.OfTable newTable) {
		table = newTable;
		last = NONE;
		if (taken.length < newTable.lineRows.length)
			taken = new boolean[newTable.lineRows.length];
		else
			Arrays.fill(taken, false);
	}

	/** The line that the label at {@code start … end} stands for, damaged or not, or {@link #NONE}. */
	int find(int start, int end, Lines lines) {
		int line = findSure(start, end);
		return line >= 0 ? line : damaged(start, end, lines);
	}

	/** Like {@link #find}, but the label must not be damaged. */
	int findSure(int start, int end) {
		match = LabelIndex.Match.SURE;
		int expected = expected(start, end);
		if (expected >= 0)
			return expected;
		String normal = start == end ? null : Label.normal(text, start, end);
		LabelIndex.Hit hit = normal == null || normal.isEmpty() ? null : table.lines.exact(normal);
		if (hit == null)
			return NONE;
		match = hit.match();
		return choose(hit.positions());
	}

	/** One of the next lines of the form, compared as printed or in short: the way of nearly all rows. */
	private int expected(int start, int end) {
		int limit = Math.min(table.lineLabels.length, last + 4);
		for (int i = last + 1; i < limit; i++)
			if (isWritten(table.lineLabels[i], start, end) || isWritten(table.lineBriefs[i], start, end))
				return i;
		return NONE;
	}

	private boolean isWritten(String label, int start, int end) {
		return label.length() == end - start && text.startsWith(label, start);
	}

	private int choose(int[] positions) {
		if (positions.length == 1)
			return positions[0];
		Row group = last < 0 ? null : table.lineRows[last].group() ? table.lineRows[last] : table.lineRows[last].parent();
		for (; group != null; group = group.parent())
			for (int position : positions)
				if (position > last && table.lineRows[position].within(group))
					return position;
		for (int position : positions)
			if (position > last)
				return position;
		for (int position : positions)
			if (!taken[position])
				return position;
		return positions[0];
	}

	private int damaged(int start, int end, Lines lines) {
		match = LabelIndex.Match.DAMAGED;
		if (start == end)
			return onlyMissing(lines);
		String normal = Label.normal(text, start, end);
		if (normal == null || normal.isEmpty() || ++searches > MAX_SEARCHES)
			return NONE;
		LabelIndex.Hit hit = table.lines.near(normal);
		int line = hit == null ? NONE : choose(hit.positions());
		return line >= 0 && taken[line] ? NONE : line;
	}

	/** The line that is missing between the last row and the next one in the text, if it is a single one. */
	private int onlyMissing(Lines lines) {
		int row = nextRow(last);
		if (row < 0 || ++searches > MAX_SEARCHES)
			return NONE;
		int after = nextRow(row);
		Lines ahead = lines.fork();
		boolean more = ahead.next() && ahead.kind == Lines.Kind.ROW;
		if (after < 0)
			return more ? NONE : row;
		String normal = more ? Label.normal(text, ahead.first, ahead.labelEnd()) : null;
		LabelIndex.Hit hit = normal == null || normal.isEmpty() ? null : table.lines.exact(normal);
		if (hit == null)
			return NONE;
		for (int position : hit.positions())
			if (position == after)
				return row;
		return NONE;
	}

	private int nextRow(int line) {
		for (int i = line + 1; i < table.lineRows.length; i++)
			if (!table.lineRows[i].group())
				return i;
		return NONE;
	}

	/** The label that an unknown one may be meant to be; empty when none is near. */
	String similar(int start, int end, Lines lines) {
		int line = searches > MAX_SEARCHES ? NONE : onlyMissing(lines);
		String normal = line >= 0 || searches > MAX_SEARCHES ? null : Label.normal(text, start, end);
		if (normal != null && !normal.isEmpty()) {
			searches++;
			line = table.lines.nearest(normal, normal.length() / 2);
		}
		return line < 0 ? "" : table.lineLabels[line];
	}

	/** Takes the line found last for the row. @return whether it is the first row for the line */
	boolean take(int line, int start, int end) {
		boolean first = !taken[line];
		taken[line] = true;
		last = line;
		Row row = table.lineRows[line];
		Region label = new Region(start, end);
		if (match == LabelIndex.Match.NUMBER || match == LabelIndex.Match.DAMAGED)
			notes.add(new InexactRowLabel(label, row, notes.words(label)));
		if (!first)
			notes.add(new RepeatedRow(label, row));
		return first;
	}
}
