// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out the rows of a table: labels to the left, figures to the right, bars below one another by the width of East Asian
 * type. Marks behind a figure or label do not count, so that a reason does not tear a column apart.
 */
final class TableLayout {

	/** Wider labels run over the edge of their column, so that one of them does not push all figures out of sight. */
	private static final int MAX_LABEL = 44;
	/** Wider texts are damage: they do not set the width of their column. */
	private static final int MAX_CELL = 40;

	/** A row to be laid out. */
	static final class LaidOutRow {
		final int indent;
		final String label;
		final String labelMark;
		final boolean header;
		final List<String> cells = new ArrayList<>(8);
		final List<String> marks = new ArrayList<>(8);

		/** @param labelMark the mark behind the label, or empty */
		LaidOutRow(int indent, String label, String labelMark, boolean header) {
			this.indent = indent;
			this.label = label;
			this.labelMark = labelMark;
			this.header = header;
		}

		void addCell(String text, String mark) {
			cells.add(text);
			marks.add(mark);
		}
	}

	private final List<LaidOutRow> rows = new ArrayList<>();
	private int[] widths = new int[8];
	private int labelWidth;

	void add(LaidOutRow row) {
		rows.add(row);
		int label = row.indent + Chars.width(row.label);
		if (label <= MAX_LABEL && !row.cells.isEmpty())
			labelWidth = Math.max(labelWidth, label);
		if (row.cells.size() > widths.length)
			widths = Arrays.copyOf(widths, Math.max(row.cells.size(), widths.length * 2));
		for (int i = 0; i < row.cells.size(); i++) {
			int width = Chars.width(row.cells.get(i));
			if (width <= MAX_CELL)
				widths[i] = Math.max(widths[i], width);
		}
	}

	/** The row as a line without trailing white space. */
	String line(LaidOutRow row) {
		StringBuilder out = new StringBuilder(160);
		pad(out, row.indent);
		out.append(row.label);
		if (!row.labelMark.isEmpty())
			out.append(row.label.isEmpty() ? "" : " ").append(row.labelMark);
		else if (!row.cells.isEmpty())
			pad(out, labelWidth - row.indent - Chars.width(row.label));
		int last = row.cells.size() - 1;
		for (int i = 0; i <= last; i++) {
			out.append(out.isEmpty() ? "|" : " |");
			appendCell(out, row, i, i == last);
		}
		return out.toString();
	}

	private void appendCell(StringBuilder out, LaidOutRow row, int i, boolean last) {
		String text = row.cells.get(i);
		String mark = row.marks.get(i);
		if (last && text.isEmpty() && mark.isEmpty())
			return;
		out.append(' ');
		int padding = widths[i] - Chars.width(text);
		if (!row.header)
			pad(out, padding);
		out.append(text);
		if (row.header && !(last && mark.isEmpty()))
			pad(out, padding);
		if (!mark.isEmpty())
			out.append(' ').append(mark);
	}

	private static void pad(StringBuilder out, int count) {
		for (int i = 0; i < count; i++)
			out.append(' ');
	}
}
