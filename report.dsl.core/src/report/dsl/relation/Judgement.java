// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.relation.Outcome.State;
import report.dsl.sheet.Value;

/**
 * The judgement on one relation, {@code balance + Σ coefficient · unknown = 0} (or at most 0), where every unknown cell is
 * at least 0 unless its column is signed.
 */
final class Judgement {

	private final Terms terms;
	private final int r;
	private final Figures figures;
	/** What the known cells give for {@code left - right}. */
	private final long balance;
	private int knownTerms;
	private boolean zeroTerm;
	private boolean lastYearMissing;
	private int unknowns;
	/** The last unknown term. */
	private int unknown;
	private boolean onlyRaise = true;
	private boolean onlyLower = true;
	private boolean onlyBlank = true;

	Judgement(Terms terms, int r, Figures figures) {
		this.terms = terms;
		this.r = r;
		this.figures = figures;
		this.balance = lookAtTerms();
	}

	/** Counts what is known and unknown; @return the balance. */
	private long lookAtTerms() {
		long sum = 0;
		boolean large = false;
		for (int i = terms.start[r]; i < terms.start[r + 1] && !lastYearMissing; i++) {
			int cell = terms.cell[i];
			if (cell >= 0 && !figures.known(cell)) {
				noteUnknown(i);
				continue;
			}
			if (cell < 0 && !figures.knownLastYear(~cell)) {
				lastYearMissing = true;
				continue;
			}
			long number = cell >= 0 ? figures.number(cell) : figures.numberLastYear(~cell);
			knownTerms++;
			zeroTerm |= number == 0;
			try {
				sum = Math.addExact(sum, Math.multiplyExact(terms.coefficient[i], number));
			} catch (ArithmeticException tooLarge) {
				large = true;
			}
		}
		return large && !lastYearMissing ? Sums.balance(terms, r, figures) : sum;
	}

	private void noteUnknown(int term) {
		int cell = terms.cell[term];
		unknowns++;
		unknown = term;
		onlyRaise &= terms.coefficient[term] > 0 && !terms.signed[cell];
		onlyLower &= terms.coefficient[term] < 0 && !terms.signed[cell];
		onlyBlank &= figures.sheet().value(cell) == Value.BLANK;
	}

	/** @return null when there is nothing to say */
	@Nullable
	Outcome outcome() {
		if (lastYearMissing)
			return null;
		Relation relation = relation();
		if (relation.kind() == Kind.SUSPICIOUS)
			return unknowns == 0 && balance == 0 && !zeroTerm ? outcome(State.BROKEN, 0) : null;
		if (relation.atMost())
			return balance > 0 && (unknowns == 0 || onlyRaise) ? outcome(State.BROKEN, 0) : null;
		if (unknowns == 0)
			return balance == 0 ? null : outcome(State.BROKEN, 0);
		if (knownTerms == 0)
			return outcome(State.OPEN, 0);
		return unknowns == 1 ? single() : outcome(several(), 0);
	}

	private Outcome single() {
		int cell = terms.cell[unknown];
		long coefficient = terms.coefficient[unknown];
		long value = balance == Long.MIN_VALUE ? Long.MAX_VALUE : -balance / coefficient;
		if (balance % coefficient != 0 || value < 0 && !terms.signed[cell])
			return outcome(State.BROKEN, 0);
		if (!terms.writable(cell, value))
			return outcome(State.OPEN, 0);
		boolean addend = relation().total() >= 0 && relation().total() != cell;
		return outcome(value == 0 && addend && onlyBlank ? State.ZEROS : State.DETERMINED, value);
	}

	private State several() {
		if (!onlyRaise && !onlyLower)
			return State.OPEN;
		if (balance == 0)
			return onlyBlank ? State.ZEROS : State.OPEN;
		return balance > 0 == onlyRaise ? State.BROKEN : State.OPEN;
	}

	private Relation relation() {
		return terms.relations.get(r);
	}

	private Outcome outcome(State state, long value) {
		Relation relation = relation();
		List<Integer> blanks = unknowns == 0 ? List.of() : new ArrayList<>(unknowns);
		for (int i = terms.start[r]; i < terms.start[r + 1]; i++)
			if (terms.cell[i] >= 0 && !figures.known(terms.cell[i]))
				blanks.add(terms.cell[i]);
		return new Outcome(relation, r, state, Sums.side(relation, true, figures), Sums.side(relation, false, figures),
				Collections.unmodifiableList(blanks), value);
	}
}
