package report.dsl.relation;

import report.dsl.form.Form;
import report.dsl.sheet.Sheet;

/**
 * The numbers of a sheet with every {@code =} worked out that can be, and those of last year's report beside them.
 * Immutable.
 */
public final class Figures {

	private final Sheet sheet;
	private final LastYear lastYear;

	private Figures(Sheet sheet, LastYear lastYear) {
		this.sheet = sheet;
		this.lastYear = lastYear;
	}

	/** @param lastYear null when last year's report is not at hand */
	public static Figures of(Sheet sheet, LastYear lastYear) {
		return new Figures(sheet, lastYear);
	}

	public Sheet sheet() {
		return sheet;
	}

	public Form form() {
		return sheet.form();
	}

	/** @return null when last year's report is not at hand */
	public LastYear lastYear() {
		return lastYear;
	}

	/** Whether the cell holds a number, written or worked out. */
	public boolean known(int cell) {
		return sheet.isNumber(cell);
	}

	/** The number of a known cell: a count, or millionths of a yuan. */
	public long number(int cell) {
		return sheet.number(cell);
	}
}
