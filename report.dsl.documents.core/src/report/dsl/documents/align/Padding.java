package report.dsl.documents.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables in plain text keep the places of merged cells as blank ones, behind the label of a row or at its end. In a row with blank
 * figures the two look alike; the other rows of the table tell which it is. Where cells are lines it always stands at the end.
 */
final class Padding {

	/** A table of the document that holds a table of the form. */
	private record Place(int grid, int table) {
	}

	/** How many rows can only have it behind the label, and how many only at the end. */
	private final Map<Place, int[]> seen = new HashMap<>();

	/** @param cells those behind the label of a row */
	void see(SourceRow row, FormLine target, List<Piece> cells) {
		int surplus = cells.size() - target.figures();
		if (surplus <= 0)
			return;
		boolean first = !isBlank(cells.subList(0, surplus));
		boolean last = !isBlank(cells.subList(target.figures(), cells.size()));
		if (first != last)
			seen.computeIfAbsent(new Place(row.line().grid, target.table()), key -> new int[2])[first ? 1 : 0]++;
	}

	/** The cells without padding, as many as there are figures; all of them when it cannot be told which are padding. */
	List<Piece> without(SourceRow row, FormLine target, List<Piece> cells) {
		int figures = target.figures();
		int surplus = cells.size() - figures;
		if (surplus <= 0)
			return cells;
		boolean first = isBlank(cells.subList(0, surplus));
		boolean last = isBlank(cells.subList(figures, cells.size()));
		if (first && last && !isBlank(cells)) {
			int[] rows = seen.getOrDefault(new Place(row.line().grid, target.table()), new int[2]);
			first = rows[0] > rows[1];
			last = rows[1] > rows[0] || rows[1] == rows[0] && row.line().isParagraph();
		}
		if (last)
			return cells.subList(0, figures);
		return first ? cells.subList(surplus, cells.size()) : cells;
	}

	private static boolean isBlank(List<Piece> cells) {
		return cells.stream().allMatch(Piece::isBlank);
	}
}
