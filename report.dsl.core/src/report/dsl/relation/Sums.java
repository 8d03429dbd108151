// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.math.BigInteger;

import report.dsl.form.Relation;

/** Sums of terms beyond the range of a long: worked out exactly, then cut to the nearest end of the range. */
final class Sums {

	private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
	private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

	private Sums() {
	}

	/** {@code left - right} of a relation, unknown cells as 0. Sign and zero are always right. */
	static long balance(Terms terms, int r, Figures figures) {
		BigInteger sum = BigInteger.ZERO;
		for (int i = terms.start[r]; i < terms.start[r + 1]; i++)
			sum = sum.add(product(terms.coefficient[i], number(terms.cell[i], figures)));
		return cut(sum);
	}

	/** One side of a relation, unknown cells as 0. */
	static long side(Relation relation, boolean left, Figures figures) {
		long sum = 0;
		try {
			for (int i = 0; i < relation.size(); i++)
				if (relation.isLeft(i) == left)
					sum = Math.addExact(sum, Math.multiplyExact(relation.coefficient(i), number(code(relation, i), figures)));
			return sum;
		} catch (ArithmeticException tooLarge) {
			return largeSide(relation, left, figures);
		}
	}

	private static long largeSide(Relation relation, boolean left, Figures figures) {
		BigInteger sum = BigInteger.ZERO;
		for (int i = 0; i < relation.size(); i++)
			if (relation.isLeft(i) == left)
				sum = sum.add(product(relation.coefficient(i), number(code(relation, i), figures)));
		return cut(sum);
	}

	private static int code(Relation relation, int term) {
		return relation.previous(term) ? ~relation.cell(term) : relation.cell(term);
	}

	private static long number(int code, Figures figures) {
		if (code < 0)
			return figures.numberLastYear(~code);
		return figures.known(code) ? figures.number(code) : 0;
	}

	private static BigInteger product(long coefficient, long number) {
		return BigInteger.valueOf(coefficient).multiply(BigInteger.valueOf(number));
	}

	private static long cut(BigInteger sum) {
		return sum.max(MIN).min(MAX).longValue();
	}
}
