// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A sum of figures with coefficients, those of the right side of a relation negative: {@code left - right}. */
final class Combination {

	private final Map<OperandTarget, Long> terms = new LinkedHashMap<>();

	static Combination of(List<Item> left, List<Item> right) {
		Combination combination = new Combination();
		combination.add(left, 1);
		combination.add(right, -1);
		return combination;
	}

	private void add(List<Item> items, long times) {
		for (Item item : items)
			for (OperandTarget figure : item.figures())
				add(figure, times * item.coefficient());
	}

	private void add(OperandTarget figure, long coefficient) {
		long sum = terms.getOrDefault(figure, 0L) + coefficient;
		if (sum == 0)
			terms.remove(figure);
		else
			terms.put(figure, sum);
	}

	/**
	 * The same with everything that is defined replaced by its definition.
	 *
	 * @param definitions what does not go round in circles
	 * @param expanded    definitions already expanded; filled here
	 */
	Combination expanded(Map<OperandTarget, Combination> definitions, Map<OperandTarget, Combination> expanded) {
		Combination result = new Combination();
		for (Map.Entry<OperandTarget, Long> term : terms.entrySet()) {
			OperandTarget figure = term.getKey();
			if (!definitions.containsKey(figure)) {
				result.add(figure, term.getValue());
				continue;
			}
			Combination definition = expanded.get(figure);
			if (definition == null) {
				definition = definitions.get(figure).expanded(definitions, expanded);
				expanded.put(figure, definition);
			}
			definition.terms.forEach((part, times) -> result.add(part, times * term.getValue()));
		}
		return result;
	}

	boolean isEmpty() {
		return terms.isEmpty();
	}

	/** Nothing in it can make up for anything else: it is 0 only when all of it is. */
	boolean onlyPositive() {
		return only(1);
	}

	boolean onlyNegative() {
		return only(-1);
	}

	private boolean only(int sign) {
		for (Map.Entry<OperandTarget, Long> term : terms.entrySet())
			if (Long.signum(term.getValue()) != sign || term.getKey().signed())
				return false;
		return true;
	}

	/** Comparable with that of other relations: without common factors and, for an equality, of one sign. */
	Map<OperandTarget, Long> normalised(boolean equality) {
		long divisor = 0;
		for (long coefficient : terms.values())
			divisor = gcd(Math.abs(coefficient), divisor);
		if (equality && !terms.isEmpty() && firstOfAll() < 0)
			divisor = -divisor;
		Map<OperandTarget, Long> normalised = new LinkedHashMap<>();
		for (Map.Entry<OperandTarget, Long> term : terms.entrySet())
			normalised.put(term.getKey(), term.getValue() / divisor);
		return normalised;
	}

	/** The coefficient of the term that stands first in the form. */
	private long firstOfAll() {
		OperandTarget first = null;
		for (OperandTarget figure : terms.keySet())
			if (first == null || order(figure) < order(first))
				first = figure;
		return Objects.requireNonNull(terms.get(first));
	}

	private static long order(OperandTarget figure) {
		long row = figure.row() == null ? 0 : figure.row().index() + 1;
		long column = figure.column() == null ? 0 : figure.column().index() + 1;
		return (((long) figure.table().firstCell() << 20 | row) << 20 | column) << 1 | (figure.previous() ? 1 : 0);
	}

	private static long gcd(long a, long b) {
		return b == 0 ? a : gcd(b, a % b);
	}
}
