// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The tables of a page whose cells are drawn: lines that touch one another are one table. */
final class RuledTables {

	/** A page with more lines holds a drawing. */
	private static final int MOST = 3000;

	private RuledTables() {
	}

	/** Their lattices, the smaller ones first: a table may stand within a frame. */
	static List<Lattice> of(List<RuledLine> drawn) {
		List<RuledLine> rules = joined(drawn);
		if (rules.size() > MOST)
			return List.of();
		int[] group = groups(rules);
		adopt(rules, group);
		List<Lattice> tables = new ArrayList<>();
		for (int g = 0; g < rules.size(); g++)
			if (group[g] == g) {
				List<RuledLine> own = new ArrayList<>();
				for (int i = 0; i < group.length; i++)
					if (group[i] == g)
						own.add(rules.get(i));
				Lattice table = Lattice.of(own);
				if (table != null)
					tables.add(table);
			}
		tables.sort(Comparator.comparingDouble(Lattice::area));
		return tables;
	}

	/** Lines that are drawn in pieces, cell by cell, become one. */
	private static List<RuledLine> joined(List<RuledLine> drawn) {
		List<RuledLine> sorted = new ArrayList<>(drawn);
		sorted.sort(Comparator.comparing(RuledLine::level).thenComparingDouble(RuledLine::at));
		List<RuledLine> joined = new ArrayList<>();
		for (int from = 0; from < sorted.size();) {
			RuledLine first = sorted.get(from);
			int to = from + 1;
			while (to < sorted.size() && sorted.get(to).level() == first.level() && sorted.get(to).at() - first.at() <= RuledLine.NEAR)
				to++;
			line(sorted.subList(from, to), joined);
			from = to;
		}
		return joined;
	}

	private static void line(List<RuledLine> pieces, List<RuledLine> joined) {
		List<RuledLine> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(RuledLine::from));
		RuledLine open = null;
		for (RuledLine piece : sorted)
			if (open != null && piece.from() <= open.to() + RuledLine.NEAR)
				open = new RuledLine(open.level(), open.at(), open.from(), Math.max(open.to(), piece.to()));
			else {
				if (open != null)
					joined.add(open);
				open = piece;
			}
		joined.add(open);
	}

	private static int[] groups(List<RuledLine> rules) {
		int[] group = new int[rules.size()];
		Arrays.setAll(group, i -> i);
		for (int i = 0; i < group.length; i++)
			for (int j = 0; j < i; j++)
				if (rules.get(i).touches(rules.get(j))) {
					int a = root(group, i);
					int b = root(group, j);
					group[Math.max(a, b)] = Math.min(a, b);
				}
		for (int i = 0; i < group.length; i++)
			group[i] = root(group, i);
		return group;
	}

	/**
	 * Upright lines that touch nothing are the sides of a cell that is neither closed above nor below, because it is on more than
	 * one page: they go to the table beside them.
	 */
	private static void adopt(List<RuledLine> rules, int[] group) {
		for (int i = 0; i < group.length; i++) {
			if (rules.get(i).level() || !alone(group, i))
				continue;
			float best = 0;
			int to = -1;
			for (int j = 0; j < group.length; j++) {
				float beside = rules.get(j).level() || alone(group, j)
						? 0
						: Math.min(rules.get(i).to(), rules.get(j).to()) - Math.max(rules.get(i).from(), rules.get(j).from());
				if (beside > best) {
					best = beside;
					to = group[j];
				}
			}
			if (to >= 0 && best > (rules.get(i).to() - rules.get(i).from()) / 2)
				group[i] = to;
		}
	}

	private static boolean alone(int[] group, int i) {
		for (int j = 0; j < group.length; j++)
			if (j != i && group[j] == group[i])
				return false;
		return true;
	}

	private static int root(int[] group, int i) {
		int at = i;
		while (group[at] != at)
			at = group[at] = group[group[at]];
		return at;
	}
}
