// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.blocks.SourcePlace;

/**
 * A row of figures, or a label that stands where one is expected.
 *
 * @param cells   labels and figures from left to right; of a row that lost its blanks, only what is there
 * @param outer   folded labels of the groups that stand above it, outermost first, as far as the row does not name them itself
 * @param head    header of the table, null when there is none
 * @param section position of the section it stands in, -1 when not known
 * @param caption position of the table under whose caption it stands, -1 when not known
 * @param exact   whether every cell of the row is there, blank ones too
 * @param line    where it stands among the lines
 * @param period  the year that the row states in a cell of its own, or a note below its table; empty when neither does
 */
public record SourceRow(List<Piece> cells, List<String> outer, @Nullable TableHeader head, int section, int caption, boolean exact,
		DocumentLine line, String period) {

	/** The year of a row stands in one of so many cells. */
	private static final int MOST_LABELS = 4;

	public SourceRow {
		cells = List.copyOf(cells);
	}

	/** A row without the cell in which it states its year. */
	static SourceRow of(List<Piece> cells, List<String> outer, @Nullable TableHeader head, int section, int caption, boolean exact,
			DocumentLine line) {
		boolean years = head != null && head.labels().stream().anyMatch(PeriodWords::isHead);
		for (int i = 0; i < Math.min(cells.size() - 1, MOST_LABELS); i++) {
			String period = PeriodWords.ofCell(cells.get(i).folded(), years && isBelowYears(head, cells.get(i), exact && line.aligned()));
			if (!period.isEmpty()) {
				List<Piece> others = new ArrayList<>(cells);
				others.remove(i);
				return new SourceRow(others, outer, head, section, caption, exact, line, period);
			}
		}
		return new SourceRow(cells, outer, head, section, caption, exact, line, "");
	}

	/** Whether a cell stands below the head of a column of years, as far as columns stand above one another. */
	private static boolean isBelowYears(@Nullable TableHeader head, Piece cell, boolean aligned) {
		return head != null && (!aligned || head.above(cell.column()).stream().anyMatch(PeriodWords::isHead));
	}

	/** The row of a table of which a note says the year. */
	SourceRow inPeriod(String year) {
		return period.isEmpty() ? new SourceRow(cells, outer, head, section, caption, exact, line, year) : this;
	}

	/**
	 * What says that the row is of another year than the report; empty when nothing does.
	 *
	 * @param year of the report, or {@link PeriodWords#UNKNOWN}
	 */
	public String otherYear(int year) {
		if (!period.isEmpty())
			return PeriodWords.isOtherYear(period, year) ? period : "";
		return head == null ? "" : head.otherYear(year);
	}

	/** Whether it stands under the caption of a table. */
	public boolean isCaptioned() {
		return caption != Caption.NO_TABLE;
	}

	public SourcePlace spot() {
		return cells.getFirst().spot();
	}

	/** How many cells at the right end may be figures. */
	public int figures() {
		int count = 0;
		while (count < cells.size() && FigureText.fits(cells.get(cells.size() - 1 - count).text()))
			count++;
		return count;
	}

	/** Whether there is a figure in it. */
	public boolean hasFigure() {
		return hasFigureBehind(-1);
	}

	/** Whether there is a figure behind a cell. */
	public boolean hasFigureBehind(int cell) {
		for (int i = cell + 1; i < cells.size(); i++)
			if (FigureText.is(cells.get(i).text()))
				return true;
		return false;
	}

	public String text() {
		StringBuilder out = new StringBuilder();
		for (Piece cell : cells)
			if (!cell.isBlank())
				out.append(out.isEmpty() ? "" : " ").append(cell.text().replace('\n', ' '));
		return out.toString();
	}
}
