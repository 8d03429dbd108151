// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Evaluates all relations of a form over figures: exact, linear in the number of terms. */
public final class Outcomes {

	private Outcomes() {
	}

	/**
	 * All outcomes but those of relations that hold, and of those across years without last year's figures, in the order of
	 * the form. Each relation is judged by itself; {@link Blanks} draws conclusions from several.
	 */
	public static List<Outcome> of(Figures figures) {
		Terms terms = Terms.of(figures.form());
		List<Outcome> found = null;
		for (int r = 0; r < terms.size(); r++) {
			if (terms.equality[r] && holds(terms, r, figures))
				continue;
			Outcome outcome = new Judgement(terms, r, figures).outcome();
			if (outcome != null) {
				if (found == null)
					found = new ArrayList<>();
				found.add(outcome);
			}
		}
		return found == null ? List.of() : Collections.unmodifiableList(found);
	}

	/** The common case, fast: all cells known and the equality holds, or nothing to compare it with. */
	private static boolean holds(Terms terms, int r, Figures figures) {
		LastYear lastYear = figures.lastYear();
		if (terms.acrossYears[r] && lastYear == null)
			return true;
		long sum = 0;
		try {
			for (int i = terms.start[r], end = terms.start[r + 1]; i < end; i++) {
				int cell = terms.cell[i];
				long number;
				if (cell >= 0) {
					if (!figures.known(cell))
						return false;
					number = figures.number(cell);
				} else {
					if (lastYear == null || !lastYear.known(~cell))
						return true;
					number = lastYear.number(~cell);
				}
				sum = Math.addExact(sum, Math.multiplyExact(terms.coefficient[i], number));
			}
		} catch (ArithmeticException tooLarge) {
			return false;
		}
		return sum == 0;
	}
}
