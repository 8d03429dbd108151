// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.relation.Figures;
import report.dsl.rules.prose.CountedStatement.Referent;
import report.dsl.rules.prose.CountedStatement.Kind;

/** Compares statements of the narrative with the tables of this year and the last. */
public final class Comparison {

	/** What comes out. */
	public enum Result {
		/** it is so */
		TRUE,
		/** it cannot be told */
		UNKNOWN,
		/** it is not so, or is meant otherwise */
		DOUBTFUL,
		/** it is not so */
		FALSE,
		/** the number has letters among its digits */
		MISREAD
	}

	/**
	 * @param cells    the figures that were compared
	 * @param expected what they give: a count, or percentages in the digits of the narrative
	 */
	public record Verdict(Result result, List<Integer> cells, String expected) {

		static final Verdict UNKNOWN = new Verdict(Result.UNKNOWN, List.of(), "");
	}

	private final Figures figures;
	private final Form form;
	private final @Nullable Figures previous;

	/** @param previous last year's report; null when it is not at hand */
	public Comparison(Figures figures, @Nullable Figures previous) {
		this.figures = figures;
		this.form = figures.form();
		this.previous = previous;
	}

	public Verdict of(CountedStatement statement) {
		Quantity number = statement.number();
		if (number != null && !number.sure())
			return new Verdict(Result.MISREAD, statement.referents().getFirst().cells(), "");
		if (number != null && !number.isReadable())
			return Verdict.UNKNOWN;
		return switch (statement.kind()) {
		case COUNT -> count(statement, number);
		case NONE, REST -> count(statement, null);
		case SHARE -> number == null ? Verdict.UNKNOWN : share(statement, number);
		case MORE, LESS, GROWTH, DECLINE -> number == null ? Verdict.UNKNOWN : change(statement, number);
		};
	}

	/** The sum of cells of this year; null when one is not known or is money. */
	private @Nullable Long sum(List<Integer> cells) {
		long sum = 0;
		for (int cell : cells) {
			if (!figures.known(cell) || form.unitOf(cell).money())
				return null;
			sum += figures.number(cell);
		}
		return sum;
	}

	private @Nullable Long sumLastYear(List<Integer> cells) {
		if (previous == null)
			return null;
		long sum = 0;
		for (int cell : cells) {
			int then = form.counterpart(cell, previous.form());
			if (then < 0 || !previous.known(then))
				return null;
			sum += previous.number(then);
		}
		return sum;
	}

	/** @param number null for none */
	private Verdict count(CountedStatement statement, @Nullable Quantity number) {
		if (number != null && number.places() > 0)
			return Verdict.UNKNOWN;
		long value = number == null ? 0 : number.digits();
		Long with = sum(statement.with());
		boolean doubtful = true;
		boolean other = false;
		List<Integer> cells = List.of();
		Long expected = null;
		for (Referent referent : statement.referents()) {
			Long sum = sum(referent.cells());
			if (sum == null || with == null)
				return Verdict.UNKNOWN;
			if (sum == value || sum + with == value) {
				if (!referent.doubtful())
					return new Verdict(Result.TRUE, referent.cells(), "");
				other = true;
			}
			doubtful &= referent.doubtful();
			if (expected == null) {
				cells = both(referent.cells(), statement.with());
				expected = sum + with;
			}
		}
		if (doubtful && other)
			return new Verdict(Result.TRUE, cells, "");
		return new Verdict(doubtful || other ? Result.DOUBTFUL : Result.FALSE, cells, String.valueOf(expected));
	}

	private static List<Integer> both(List<Integer> some, List<Integer> others) {
		List<Integer> all = new ArrayList<>(some);
		all.addAll(others);
		return all;
	}

	private Verdict share(CountedStatement statement, Quantity number) {
		CountedStatement of = statement.of();
		if (of == null)
			return Verdict.UNKNOWN;
		List<Long> parts = parts(of);
		Long with = statement.with().isEmpty() ? null : sum(statement.with());
		List<String> expected = new ArrayList<>();
		List<Integer> cells = new ArrayList<>();
		for (Referent referent : statement.referents()) {
			Long whole = sum(referent.cells());
			if (whole == null || whole == 0)
				return Verdict.UNKNOWN;
			for (long part : parts)
				if (new Percentage(part, whole).isPrintedAs(number)
						|| with != null && new Percentage(part + with, whole).isPrintedAs(number))
					return new Verdict(Result.TRUE, referent.cells(), "");
			if (!parts.isEmpty() && !referent.doubtful()) {
				expected.add(new Percentage(parts.getLast(), whole).print(number.places()));
				referent.cells().stream().filter(cell -> !cells.contains(cell)).forEach(cells::add);
			}
		}
		return parts.isEmpty() ? Verdict.UNKNOWN : new Verdict(Result.FALSE, cells, String.join(" / ", expected));
	}

	/** What is stated, then what the table has instead. */
	private List<Long> parts(CountedStatement of) {
		List<Long> parts = new ArrayList<>();
		Quantity number = of.number();
		if (number != null && number.isReadable())
			parts.add(number.digits());
		Long sum = sum(of.referents().getFirst().cells());
		if (sum != null)
			parts.add(sum);
		return parts;
	}

	private Verdict change(CountedStatement statement, Quantity number) {
		int sign = statement.kind() == Kind.LESS || statement.kind() == Kind.DECLINE ? -1 : 1;
		boolean percent = statement.kind() == Kind.GROWTH || statement.kind() == Kind.DECLINE;
		Verdict first = Verdict.UNKNOWN;
		for (Referent referent : statement.referents()) {
			Long now = sum(referent.cells());
			Long then = sumLastYear(referent.cells());
			if (now == null || then == null || percent && then == 0 || !percent && number.places() > 0)
				return Verdict.UNKNOWN;
			long change = sign * (now - then);
			if (percent ? new Percentage(change, then).isPrintedAs(number) : change == number.digits())
				return new Verdict(Result.TRUE, referent.cells(), "");
			if (first == Verdict.UNKNOWN)
				first = new Verdict(referent.doubtful() ? Result.DOUBTFUL : Result.FALSE, referent.cells(),
						percent ? new Percentage(change, then).print(number.places()) : String.valueOf(change));
		}
		return first;
	}
}
