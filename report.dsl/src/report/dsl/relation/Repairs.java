package report.dsl.relation;

import java.util.List;

/**
 * Finds the cells that are wrong, as an error-correcting code does: the smallest changes after which the relations hold
 * again.
 */
public final class Repairs {

	private Repairs() {
	}

	/**
	 * The best repairs first; deterministic, bounded in time.
	 *
	 * @param outcomes those of the figures
	 */
	public static List<Repair> of(Figures figures, List<Outcome> outcomes) {
		return List.of();
	}
}
