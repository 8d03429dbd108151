// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.relation.Repair.Change;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

/**
 * The numbers of a sheet with every {@code =} worked out that can be, and those of last year's report beside them.
 * Blanks stay unknown. Immutable.
 */
public final class Figures {

	private final Sheet sheet;
	private final @Nullable LastYear lastYear;
	/** What is assumed to stand in cells other than is written. */
	private final List<Change> assumed;
	/** Null: the numbers are those of the sheet. */
	private final boolean @Nullable [] known;
	private final long @Nullable [] numbers;
	/** Null: no cell is written {@code =}. */
	private final @Nullable ComputedCells computed;

	private Figures(Sheet sheet, @Nullable LastYear lastYear, List<Change> assumed) {
		this.sheet = sheet;
		this.lastYear = lastYear;
		this.assumed = assumed;
		boolean work = hasComputed(sheet);
		if (!work && assumed.isEmpty()) {
			known = null;
			numbers = null;
			computed = null;
			return;
		}
		known = new boolean[sheet.form().cellCount()];
		numbers = new long[known.length];
		for (int cell = 0; cell < known.length; cell++) {
			known[cell] = sheet.isNumber(cell);
			numbers[cell] = sheet.number(cell);
		}
		for (Change change : assumed) {
			known[change.cell()] = true;
			numbers[change.cell()] = change.to();
		}
		computed = work ? new ComputedCells(sheet, lastYear, known, numbers) : null;
	}

	/** @param lastYear null when last year's report is not at hand */
	public static Figures of(Sheet sheet, @Nullable LastYear lastYear) {
		return new Figures(sheet, lastYear, List.of());
	}

	/** These figures with other numbers assumed in some cells; every {@code =} is computed again. */
	public Figures with(List<Change> changes) {
		if (assumed.isEmpty())
			return new Figures(sheet, lastYear, changes);
		List<Change> all = new ArrayList<>(assumed);
		all.addAll(changes);
		return new Figures(sheet, lastYear, all);
	}

	private static boolean hasComputed(Sheet sheet) {
		for (int cell = sheet.form().cellCount() - 1; cell >= 0; cell--)
			if (sheet.value(cell) == Value.COMPUTED)
				return true;
		return false;
	}

	public Sheet sheet() {
		return sheet;
	}

	public Form form() {
		return sheet.form();
	}

	/** @return null when last year's report is not at hand */
	public @Nullable LastYear lastYear() {
		return lastYear;
	}

	/** Whether last year's report is at hand and has a number in a cell. */
	boolean knownLastYear(int cell) {
		return lastYear != null && lastYear.known(cell);
	}

	/** The number of a cell that is {@linkplain #knownLastYear known} of last year's report. */
	long numberLastYear(int cell) {
		return Objects.requireNonNull(lastYear).number(cell);
	}

	/** Whether the cell holds a number, written or worked out. */
	public boolean known(int cell) {
		return known == null ? sheet.isNumber(cell) : known[cell];
	}

	/** The number of a known cell: a count, or millionths of a yuan. */
	public long number(int cell) {
		return numbers == null ? sheet.number(cell) : numbers[cell];
	}

	/** Number of the relation by which a cell written {@code =} was worked out; -1 for any other cell. */
	public int workedOutBy(int cell) {
		return computed == null ? -1 : computed.by(cell);
	}

	/** How the cells written {@code =} were worked out; null when there are none. */
	@Nullable
	ComputedCells computed() {
		return computed;
	}
}
