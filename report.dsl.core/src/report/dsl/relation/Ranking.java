// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import report.dsl.relation.Repair.Change;

/**
 * Puts repairs in order. First those that explain all broken relations of their component, one cell before two; then the
 * others, one cell before two; then those that mend more. Among equals two figures that stand in each other's place come
 * first, for that is a single slip; then the cell that the form defines as a total, because that is what is usually set;
 * then the order of the form.
 */
final class Ranking {

	/** How many repairs are returned even when fewer would do. */
	private static final int USUAL = 12;
	/** How many equally good repairs of one relation are returned, by the number of cells. */
	private static final int[] MOST_EQUALS = { 0, 40, 24 };

	/** A repair with what it is ranked by; repairs with the same level are equally good if they compete. */
	private record Ranked(Repair repair, int tier, int level, boolean exchange, int totals) {
	}

	private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::tier)
			.thenComparing(Comparator.comparingInt((Ranked ranked) -> ranked.repair.mends().size()).reversed())
			.thenComparing(Ranked::exchange, Comparator.reverseOrder())
			.thenComparing(Comparator.comparingInt(Ranked::totals).reversed())
			.thenComparingInt(ranked -> ranked.repair.changes().getFirst().cell())
			.thenComparingInt(ranked -> ranked.repair.changes().getLast().cell());

	private final Terms terms;
	private final Components components;
	private final List<Ranked> all = new ArrayList<>();

	Ranking(Terms terms, Components components) {
		this.terms = terms;
		this.components = components;
	}

	void add(List<Repair> repairs) {
		for (Repair repair : repairs) {
			int tier = (components.completes(repair) ? 0 : 2) + repair.changes().size() - 1;
			all.add(new Ranked(repair, tier, 4 * repair.mends().size() + tier, isExchange(repair.changes()), totals(repair)));
		}
	}

	private static boolean isExchange(List<Change> changes) {
		return changes.size() == 2 && changes.get(0).from() == changes.get(1).to() && changes.get(1).from() == changes.get(0).to();
	}

	/** How many of the cells are the totals of relations that are mended. */
	private int totals(Repair repair) {
		int totals = 0;
		for (Change change : repair.changes())
			for (int relation : repair.mends())
				if (terms.relations.get(relation).total() == change.cell()) {
					totals++;
					break;
				}
		return totals;
	}

	/** The best repairs of every broken relation, and more when these are few; in order. */
	List<Repair> best() {
		all.sort(ORDER);
		boolean[] chosen = new boolean[all.size()];
		chooseForEachRelation(chosen);
		int count = 0;
		for (boolean one : chosen)
			count += one ? 1 : 0;
		for (int i = 0; i < chosen.length && count < USUAL; i++)
			if (!chosen[i]) {
				chosen[i] = true;
				count++;
			}
		Map<Integer, Map<List<Integer>, Integer>> groups = groups();
		List<Repair> best = new ArrayList<>(count);
		for (int i = 0; i < chosen.length; i++)
			if (chosen[i]) {
				Repair repair = all.get(i).repair;
				best.add(new Repair(repair.changes(), repair.mends(), equals(repair, groups.getOrDefault(all.get(i).level, Map.of()))));
			}
		return Collections.unmodifiableList(best);
	}

	private void chooseForEachRelation(boolean[] chosen) {
		int[] level = new int[terms.size()];
		int[] count = new int[terms.size()];
		for (int i = 0; i < chosen.length; i++) {
			Ranked one = all.get(i);
			for (int relation : one.repair.mends()) {
				if (level[relation] == 0)
					level[relation] = one.level;
				if (level[relation] == one.level && count[relation]++ < MOST_EQUALS[one.repair.changes().size()])
					chosen[i] = true;
			}
		}
	}

	/** For each level how many repairs mend the same relations. */
	private Map<Integer, Map<List<Integer>, Integer>> groups() {
		Map<Integer, Map<List<Integer>, Integer>> groups = new HashMap<>();
		for (Ranked one : all)
			groups.computeIfAbsent(one.level, key -> new HashMap<>()).merge(one.repair.mends(), 1, Integer::sum);
		return groups;
	}

	/** How many repairs of the same level compete with this one: they mend a relation that it mends. */
	private static int equals(Repair repair, Map<List<Integer>, Integer> group) {
		int count = 0;
		for (Map.Entry<List<Integer>, Integer> entry : group.entrySet())
			if (!Collections.disjoint(repair.mends(), entry.getKey()))
				count += entry.getValue();
		return count;
	}
}
