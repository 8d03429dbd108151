// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.sheet.Value;

/**
 * The relations of a form as flat arrays, each as {@code left - right}: what evaluating thousands of reports runs over.
 * A cell that a relation names several times is one term here. Made once per form.
 */
final class Terms {

	/** The largest count that can be written: 15 digits. */
	static final long MAX_COUNT = 999_999_999_999_999L;

	/** The largest amount of money that can be written, in millionths of a yuan. */
	static final long MAX_MONEY = 9_000_000_000_000L * Value.PER_YUAN;

	private record Recent(Form form, Terms terms) {
	}

	private static final Map<Form, Terms> CACHE = Collections.synchronizedMap(new WeakHashMap<>());
	/** Nearly all reports of a run are on the form of the one before. */
	private static volatile @Nullable Recent recent;

	/** The relations of the form; the position is the relation's number. */
	final List<Relation> relations;
	/** Terms of relation r: {@code start[r] … start[r + 1] - 1}. */
	final int[] start;
	/** The cell of a term; for a cell of last year's report its complement {@code ~cell}. */
	final int[] cell;
	/** The coefficient in {@code left - right}, never 0. */
	final long[] coefficient;
	/** Equalities that say what is so, not what is suspicious. */
	final boolean[] equality;
	final boolean[] acrossYears;
	/** Relations of cell c: {@code indexStart[c] … indexStart[c + 1] - 1}, ascending. */
	final int[] indexStart;
	final int[] index;
	/** Cells that may be below zero. */
	final boolean[] signed;
	/** Cells that an equality inside the year defines as its total. */
	final boolean[] defined;
	/** The largest number that can be written into a cell. */
	final long[] max;

	static Terms of(Form form) {
		Recent last = recent;
		if (last != null && last.form == form)
			return last.terms;
		Terms terms = CACHE.computeIfAbsent(form, Terms::new);
		recent = new Recent(form, terms);
		return terms;
	}

	private Terms(Form form) {
		relations = form.relations();
		int count = relations.size();
		start = new int[count + 1];
		equality = new boolean[count];
		acrossYears = new boolean[count];
		signed = new boolean[form.cellCount()];
		defined = new boolean[form.cellCount()];
		max = new long[form.cellCount()];
		int most = 0;
		for (Relation relation : relations)
			most += relation.size();
		int[] cells = new int[most];
		long[] coefficients = new long[most];
		for (int r = 0; r < count; r++)
			start[r + 1] = flatten(r, cells, coefficients);
		cell = Arrays.copyOf(cells, start[count]);
		coefficient = Arrays.copyOf(coefficients, start[count]);
		for (int c = 0; c < max.length; c++) {
			signed[c] = form.columnOf(c).signed();
			max[c] = form.unitOf(c).money() ? MAX_MONEY : MAX_COUNT;
		}
		indexStart = new int[max.length + 1];
		index = new int[buildStarts()];
		fillIndex();
	}

	/** Appends the terms of a relation; @return the end. */
	private int flatten(int number, int[] cells, long[] coefficients) {
		Relation relation = relations.get(number);
		equality[number] = !relation.atMost() && relation.kind() != Kind.SUSPICIOUS;
		acrossYears[number] = relation.acrossYears();
		if (relation.total() >= 0 && equality[number] && !acrossYears[number])
			defined[relation.total()] = true;
		int first = start[number];
		int end = first;
		for (int i = 0; i < relation.size(); i++) {
			int code = relation.previous(i) ? ~relation.cell(i) : relation.cell(i);
			int at = first;
			while (at < end && cells[at] != code)
				at++;
			if (at == end) {
				cells[end] = code;
				coefficients[end++] = 0;
			}
			coefficients[at] += relation.signed(i);
		}
		int kept = first;
		for (int i = first; i < end; i++)
			if (coefficients[i] != 0) {
				cells[kept] = cells[i];
				coefficients[kept++] = coefficients[i];
			}
		return kept;
	}

	private int buildStarts() {
		for (int code : cell)
			if (code >= 0)
				indexStart[code + 1]++;
		for (int c = 0; c < max.length; c++)
			indexStart[c + 1] += indexStart[c];
		return indexStart[max.length];
	}

	private void fillIndex() {
		int[] next = Arrays.copyOf(indexStart, max.length);
		for (int r = 0; r < size(); r++)
			for (int i = start[r]; i < start[r + 1]; i++)
				if (cell[i] >= 0)
					index[next[cell[i]]++] = r;
	}

	/** Number of relations. */
	int size() {
		return equality.length;
	}

	/** Whether a report could say this number in this cell. */
	boolean writable(int c, long number) {
		return number <= max[c] && number >= (signed[c] ? -max[c] : 0);
	}
}
