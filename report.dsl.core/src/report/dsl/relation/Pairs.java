// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.List;

import report.dsl.relation.Equations.Demand;
import report.dsl.relation.Repair.Change;

/**
 * Finds the pairs of cells that are wrong together: two cells of one equality, where the change of one alone would leave
 * that equality broken. Every equality that holds and has one of the cells must have the other, so a cell of such an
 * equality has few possible partners.
 */
final class Pairs {

	private final Equations equations;
	private final RepairProof proof;
	private final Budget budget;
	private final boolean[] first;
	/** For each cell the last first cell that it was tried with, plus 1. */
	private final int[] tried;
	private final List<Repair> found = new ArrayList<>();

	/** @param unexplained the broken relations that single cells do not explain */
	Pairs(Equations equations, boolean[] unexplained, RepairProof proof, Budget budget) {
		this.equations = equations;
		this.proof = proof;
		this.budget = budget;
		this.first = new boolean[equations.cellCount()];
		this.tried = new int[first.length];
		for (int r = 0; r < unexplained.length; r++)
			for (int i = equations.start[r]; unexplained[r] && i < equations.start[r + 1]; i++)
				first[equations.cell(i)] = equations.written(equations.cell(i));
	}

	/** In the order of the form. */
	List<Repair> search() {
		for (int cell = 0; cell < first.length; cell++)
			if (first[cell] && !search(cell))
				break;
		return found;
	}

	/** @return false when the budget is used up */
	private boolean search(int a) {
		int tightest = -1;
		for (int i = equations.from[a]; i < equations.from[a + 1]; i++) {
			int r = equations.relation[i];
			if (equations.rigid(r) && (tightest < 0 || size(r) < size(tightest)))
				tightest = r;
		}
		if (tightest >= 0)
			return search(a, tightest);
		for (int i = equations.from[a]; i < equations.from[a + 1]; i++)
			if (equations.demand[equations.relation[i]] == Demand.ZERO && !search(a, equations.relation[i]))
				return false;
		return true;
	}

	private int size(int r) {
		return equations.start[r + 1] - equations.start[r];
	}

	/** Tries all partners in a relation. */
	private boolean search(int a, int r) {
		for (int i = equations.start[r]; i < equations.start[r + 1]; i++) {
			int b = equations.cell(i);
			if (b == a || tried[b] == a + 1 || b < a && first[b] || !equations.written(b))
				continue;
			tried[b] = a + 1;
			if (!budget.spend(3L * (equations.degree(a) + equations.degree(b))))
				return false;
			PairChange change = new PairChange(equations, a, b);
			if (change.mends())
				add(change);
		}
		return true;
	}

	private void add(PairChange change) {
		Change one = change.first();
		Change other = change.second();
		Repair repair = proof.prove(one.cell() < other.cell() ? List.of(one, other) : List.of(other, one));
		if (repair != null)
			found.add(repair);
	}
}
