// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.words.Vocabulary;

/**
 * Tables in plain text keep the places of merged cells as blank ones, behind the label of a row or at its end. In a row with blank
 * figures the two look alike; the other rows of the table tell which it is. Where cells are lines it always stands at the end.
 */
final class Padding {

	/** A table of the document that holds a table of the form. */
	private record Place(int grid, int table) {

		static Place of(RowMatch match) {
			return new Place(match.row().line().grid(), match.found().table());
		}
	}

	/** How many rows can only have it behind the label, and how many only at the end. */
	private record Seen(int first, int last) {

		static final Seen NOTHING = new Seen(0, 0);

		Seen plus(Seen other) {
			return new Seen(first + other.first, last + other.last);
		}
	}

	private final Map<Place, Seen> seen;

	private Padding(Map<Place, Seen> seen) {
		this.seen = seen;
	}

	/** What the rows of a document show. */
	static Padding of(Vocabulary words, List<RowMatch> matches) {
		Map<Place, Seen> seen = new HashMap<>();
		for (RowMatch match : matches) {
			if (!match.isFound() || match.label() < 0 || match.found().figures() <= 1)
				continue;
			List<Piece> cells = FigureCells.behindLabel(words, match);
			int surplus = cells.size() - match.found().figures();
			boolean first = surplus > 0 && !isBlank(cells.subList(0, surplus));
			boolean last = surplus > 0 && !isBlank(cells.subList(match.found().figures(), cells.size()));
			if (first != last)
				seen.merge(Place.of(match), new Seen(first ? 0 : 1, first ? 1 : 0), Seen::plus);
		}
		return new Padding(seen);
	}

	/** The cells without padding, as many as there are figures; all of them when it cannot be told which are padding. */
	List<Piece> without(RowMatch match, List<Piece> cells) {
		int figures = match.found().figures();
		int surplus = cells.size() - figures;
		if (surplus <= 0)
			return cells;
		boolean first = isBlank(cells.subList(0, surplus));
		boolean last = isBlank(cells.subList(figures, cells.size()));
		if (first && last && !isBlank(cells)) {
			Seen rows = seen.getOrDefault(Place.of(match), Seen.NOTHING);
			first = rows.first > rows.last;
			last = rows.last > rows.first || rows.last == rows.first && match.row().line().isParagraph();
		}
		if (last)
			return cells.subList(0, figures);
		return first ? cells.subList(surplus, cells.size()) : cells;
	}

	private static boolean isBlank(List<Piece> cells) {
		return cells.stream().allMatch(Piece::isBlank);
	}
}
