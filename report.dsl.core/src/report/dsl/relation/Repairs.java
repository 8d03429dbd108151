// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.List;

/**
 * Finds the cells that are wrong, as an error-correcting code does. The relations of a form are check sums over its cells:
 * every cell takes part in a few, no two in the same ones as a rule, so which relations are broken, and by how much, is a
 * syndrome that names the wrong cell. The smallest changes are searched after which the relations hold again: single
 * cells, and for what these do not explain, pairs.
 */
public final class Repairs {

	/** Enough for every pair in the national forms many times over; some milliseconds. */
	private static final long MOST_WORK = 2_000_000;

	private Repairs() {
	}

	/**
	 * The best repairs first; deterministic, bounded in time. For every broken relation that can be mended the best repairs
	 * are among them.
	 *
	 * @param outcomes those of the figures
	 */
	public static List<Repair> of(Figures figures, List<Outcome> outcomes) {
		for (Outcome outcome : outcomes)
			if (outcome.violated())
				return search(figures, outcomes);
		return List.of();
	}

	private static List<Repair> search(Figures figures, List<Outcome> outcomes) {
		Equations equations = new Equations(figures, outcomes);
		Budget budget = new Budget(MOST_WORK);
		RepairProof proof = new RepairProof(figures, outcomes, budget);
		List<Repair> singles = new Singles(equations, proof, budget).search();
		Components components = new Components(equations);
		Ranking ranking = new Ranking(equations.terms, components);
		ranking.add(singles);
		ranking.add(new Pairs(equations, components.unexplained(singles), proof, budget).search());
		return ranking.best();
	}
}
