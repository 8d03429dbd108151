// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.List;

import report.dsl.form.Row;
import report.dsl.form.Table;

/** How the lines of a table stand in one another, by their numbers. */
final class LineTree {

	final List<Row> lines;
	/** Of each line how many lines with figures it covers: itself, if it is one, and those below. */
	final int[] rows;
	/** Of each line how many lines are printed at its height in a tree: as above, one for a group without rows. */
	final int[] printed;
	/** Of each line how many groups stand around it. */
	final int[] groups;
	/** Of each line how many rows stand around it. */
	final int[] parts;
	/** The number of the line that each stands in, or -1. */
	final int[] parents;

	LineTree(Table table) {
		lines = table.lines();
		int count = lines.size();
		rows = new int[count];
		printed = new int[count];
		groups = new int[count];
		parts = new int[count];
		parents = new int[count];
		for (int i = 0; i < count; i++)
			place(i);
		for (int i = count - 1; i >= 0; i--)
			add(i);
	}

	private void place(int i) {
		Row line = lines.get(i);
		int parent = i - 1;
		while (parent >= 0 && lines.get(parent) != line.parent())
			parent = parents[parent];
		parents[i] = parent;
		if (parent < 0)
			return;
		boolean group = lines.get(parent).group();
		groups[i] = groups[parent] + (group ? 1 : 0);
		parts[i] = parts[parent] + (group ? 0 : 1);
	}

	private void add(int i) {
		boolean group = lines.get(i).group();
		if (!group)
			rows[i]++;
		if (!group || printed[i] == 0)
			printed[i]++;
		if (parents[i] >= 0) {
			rows[parents[i]] += rows[i];
			printed[parents[i]] += printed[i];
		}
	}

	/** Whether the group is printed beside the lines in it. */
	boolean isMerged(int i) {
		return lines.get(i).group() && i + 1 < lines.size() && parents[i + 1] == i;
	}

	/** The greatest number of groups around a line, and one more for the line. */
	int labelColumns() {
		int most = 0;
		for (int depth : groups)
			most = Math.max(most, depth);
		return most + 1;
	}

	/** The greatest depth of a line that covers rows, and one more. */
	int labelRows() {
		int most = 0;
		for (int i = 0; i < rows.length; i++)
			if (rows[i] > 0)
				most = Math.max(most, lines.get(i).depth() + 1);
		return most;
	}
}
