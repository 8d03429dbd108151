// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import report.dsl.relation.Equations.Demand;
import report.dsl.relation.Repair.Change;

/** The changes of two cells that all equalities of both ask for together, if there are such. */
final class PairChange {

	private final Equations equations;
	private final int a;
	private final int b;
	/** 0: not known yet. */
	private long deltaA;
	private long deltaB;
	/** An equality of both cells: coefficients and balance. */
	private long sharedA;
	private long sharedB;
	private long sharedBalance;
	/** The walk over the relations of both cells, ascending, with the coefficients in the current one; 0: not in it. */
	private int atA;
	private int atB;
	private long ofA;
	private long ofB;

	PairChange(Equations equations, int a, int b) {
		this.equations = equations;
		this.a = a;
		this.b = b;
	}

	/** Whether there are changes of both cells after which all relations of both hold. */
	boolean mends() {
		try {
			return solve() && deltaA != 0 && deltaB != 0 && writable(a, deltaA) && writable(b, deltaB) && content();
		} catch (ArithmeticException tooLarge) {
			return false;
		}
	}

	Change first() {
		return change(a, deltaA);
	}

	Change second() {
		return change(b, deltaB);
	}

	private Change change(int cell, long delta) {
		long from = equations.figures.number(cell);
		return new Change(cell, from, from + delta);
	}

	/** Equalities of one cell alone give its change, a shared one the other's; two different shared ones give both. */
	private boolean solve() {
		rewind();
		for (int r = next(); r >= 0; r = next()) {
			if (equations.demand[r] != Demand.ZERO)
				continue;
			long balance = equations.balance[r];
			if (ofA != 0 && ofB != 0) {
				if (sharedA == 0)
					share(balance);
				else if (!solveShared(balance))
					return false;
			} else if (balance == 0 || balance % (ofA + ofB) != 0)
				return false;
			else if (ofA != 0 ? !foundA(-balance / ofA) : !foundB(-balance / ofB))
				return false;
		}
		if (sharedA == 0)
			return false;
		if (deltaA == 0 && deltaB != 0)
			return foundA(quotient(-Math.addExact(sharedBalance, Math.multiplyExact(sharedB, deltaB)), sharedA));
		return deltaA != 0
				&& (deltaB != 0 || foundB(quotient(-Math.addExact(sharedBalance, Math.multiplyExact(sharedA, deltaA)), sharedB)));
	}

	private void share(long balance) {
		sharedA = ofA;
		sharedB = ofB;
		sharedBalance = balance;
	}

	/** A second shared equality; one that is a multiple of the first says nothing new. */
	private boolean solveShared(long balance) {
		long determinant = Math.subtractExact(Math.multiplyExact(sharedA, ofB), Math.multiplyExact(ofA, sharedB));
		if (determinant == 0)
			return true;
		long forA = Math.subtractExact(Math.multiplyExact(sharedB, balance), Math.multiplyExact(ofB, sharedBalance));
		long forB = Math.subtractExact(Math.multiplyExact(ofA, sharedBalance), Math.multiplyExact(sharedA, balance));
		return foundA(quotient(forA, determinant)) && foundB(quotient(forB, determinant));
	}

	/** 0, which is no change, when the division leaves a remainder. */
	private static long quotient(long dividend, long divisor) {
		return dividend % divisor == 0 ? dividend / divisor : 0;
	}

	private boolean foundA(long delta) {
		boolean fits = delta != 0 && (deltaA == 0 || deltaA == delta);
		deltaA = delta;
		return fits;
	}

	private boolean foundB(long delta) {
		boolean fits = delta != 0 && (deltaB == 0 || deltaB == delta);
		deltaB = delta;
		return fits;
	}

	private boolean writable(int cell, long delta) {
		return equations.terms.writable(cell, Math.addExact(equations.figures.number(cell), delta));
	}

	private boolean content() {
		rewind();
		for (int r = next(); r >= 0; r = next()) {
			long sum = Math.addExact(equations.balance[r], Math.multiplyExact(ofA, deltaA));
			if (!equations.content(r, Math.addExact(sum, Math.multiplyExact(ofB, deltaB))))
				return false;
		}
		return true;
	}

	private void rewind() {
		atA = equations.from[a];
		atB = equations.from[b];
	}

	/** @return the next relation that looks at one of the cells, or -1 */
	private int next() {
		int nextOfA = atA < equations.from[a + 1] ? equations.relation[atA] : Integer.MAX_VALUE;
		int nextOfB = atB < equations.from[b + 1] ? equations.relation[atB] : Integer.MAX_VALUE;
		int r = Math.min(nextOfA, nextOfB);
		if (r == Integer.MAX_VALUE)
			return -1;
		ofA = nextOfA == r ? equations.coefficient[atA++] : 0;
		ofB = nextOfB == r ? equations.coefficient[atB++] : 0;
		return r;
	}
}
