package report.dsl.relation;

import report.dsl.form.Form;

/**
 * Last year's figures as this year's form addresses them. The two years may be on different forms: cells correspond when
 * the keys of table, row and column are the same.
 */
public final class LastYear {

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
		return new LastYear(figures.sheet().source().name(), new boolean[form.cellCount()], new long[form.cellCount()]);
	}

	/** Name of the source the figures are from. */
	public String name() {
		return name;
	}

	public boolean known(int cell) {
		return known[cell];
	}

	public long number(int cell) {
		return numbers[cell];
	}
}
