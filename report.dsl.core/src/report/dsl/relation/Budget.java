// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

/** Bounds a search by counted work, not by a clock: the same report always gives the same answer. */
final class Budget {

	private long left;

	/** @param work how many terms may be looked at, some nanoseconds each */
	Budget(long work) {
		this.left = work;
	}

	/** @return whether there was that much left */
	boolean spend(long work) {
		left -= work;
		return left >= 0;
	}
}
