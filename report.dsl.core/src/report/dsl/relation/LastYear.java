// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import report.dsl.form.Form;

/**
 * Last year's figures as this year's form addresses them. The two years may be on different forms: cells correspond when
 * the keys of table, row and column are the same.
 */
public final class LastYear {

	/** For a form and last year's form: pairs of a cell that relations look at and last year's cell, one after the other. */
	private static final Map<Form, Map<Form, int[]>> PAIRS = Collections.synchronizedMap(new WeakHashMap<>());

	private final String name;
	private final boolean[] known;
	private final long[] numbers;

	private LastYear(String name, boolean[] known, long[] numbers) {
		this.name = name;
		this.known = known;
		this.numbers = numbers;
	}

	/** @param figures last year's report; only the cells that relations of {@code form} look at are kept */
	public static LastYear of(Figures figures, Form form) {
		boolean[] known = new boolean[form.cellCount()];
		long[] numbers = new long[form.cellCount()];
		int[] pairs = PAIRS.computeIfAbsent(form, key -> Collections.synchronizedMap(new WeakHashMap<>()))
				.computeIfAbsent(figures.form(), then -> pairs(form, then));
		for (int i = 0; i < pairs.length; i += 2)
			if (figures.known(pairs[i + 1])) {
				known[pairs[i]] = true;
				numbers[pairs[i]] = figures.number(pairs[i + 1]);
			}
		return new LastYear(figures.sheet().source().name(), known, numbers);
	}

	private static int[] pairs(Form now, Form then) {
		Terms terms = Terms.of(now);
		int[] partner = new int[now.cellCount()];
		int count = 0;
		for (int code : terms.cell)
			if (code < 0 && partner[~code] == 0) {
				int cell = now.counterpart(~code, then);
				partner[~code] = cell < 0 ? -1 : cell + 1;
				count += cell < 0 ? 0 : 1;
			}
		int[] pairs = new int[2 * count];
		for (int cell = partner.length - 1; cell >= 0; cell--)
			if (partner[cell] > 0) {
				pairs[2 * --count] = cell;
				pairs[2 * count + 1] = partner[cell] - 1;
			}
		return pairs;
	}

	/** Name of the source the figures are from. */
	public String name() {
		return name;
	}

	/** Whether last year's report has a number where this year's form has this cell. */
	public boolean known(int cell) {
		return known[cell];
	}

	public long number(int cell) {
		return numbers[cell];
	}
}
