// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.relation.Repair.Change;

/**
 * Finds the single cells whose change mends every relation they take part in. Each broken equality of a cell says by how
 * much the cell is wrong; the cell is a suspect when all of them say the same and none of its equalities holds.
 */
final class Singles {

	private final Equations equations;
	private final RepairProof proof;
	private final Budget budget;

	Singles(Equations equations, RepairProof proof, Budget budget) {
		this.equations = equations;
		this.proof = proof;
		this.budget = budget;
	}

	/** In the order of the form. */
	List<Repair> search() {
		List<Repair> found = new ArrayList<>();
		for (int cell = 0; cell < equations.cellCount() && budget.spend(1); cell++) {
			Repair repair = equations.written(cell) ? search(cell) : null;
			if (repair != null)
				found.add(repair);
		}
		return found;
	}

	private @Nullable Repair search(int cell) {
		try {
			long delta = delta(cell);
			if (delta == 0 || !mends(cell, delta))
				return null;
			long from = equations.figures.number(cell);
			return proof.prove(List.of(new Change(cell, from, from + delta)));
		} catch (ArithmeticException tooLarge) {
			return null;
		}
	}

	/** By how much the cell has to change; 0: no change is right for all its relations, or none is asked for. */
	private long delta(int cell) {
		long delta = 0;
		boolean target = false;
		for (int i = equations.from[cell]; i < equations.from[cell + 1]; i++) {
			int r = equations.relation[i];
			if (equations.rigid(r))
				return 0;
			target |= equations.target[r];
			if (equations.demand[r] != Equations.Demand.ZERO)
				continue;
			long needed = -equations.balance[r] / equations.coefficient[i];
			if (equations.balance[r] % equations.coefficient[i] != 0 || delta != 0 && delta != needed)
				return 0;
			delta = needed;
		}
		return !target || delta != 0 ? delta : smallestDelta(cell);
	}

	/** For a cell without broken equalities: the smallest change that its broken inequalities ask for. */
	private long smallestDelta(int cell) {
		long up = 0;
		long down = 0;
		for (int i = equations.from[cell]; i < equations.from[cell + 1]; i++) {
			int r = equations.relation[i];
			if (equations.content(r, equations.balance[r]))
				continue;
			boolean most = equations.demand[r] == Equations.Demand.AT_MOST_ZERO;
			long over = Math.floorDiv(most ? -equations.balance[r] : equations.balance[r], Math.abs(equations.coefficient[i]));
			if (equations.coefficient[i] > 0 == most)
				down = Math.min(down, over);
			else
				up = Math.max(up, -over);
		}
		return up == 0 || down == 0 ? up + down : 0;
	}

	private boolean mends(int cell, long delta) {
		if (!equations.terms.writable(cell, Math.addExact(equations.figures.number(cell), delta)))
			return false;
		for (int i = equations.from[cell]; i < equations.from[cell + 1]; i++) {
			int r = equations.relation[i];
			if (!equations.content(r, Math.addExact(equations.balance[r], Math.multiplyExact(equations.coefficient[i], delta))))
				return false;
		}
		return true;
	}
}
