// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;

/**
 * The layout of some tables of a report and of nothing around them: what is due when a row has been changed or left. Line ends
 * stay, and so do rows between bars, whose outer ones would go while somebody is writing there.
 */
public final class TouchedTables {

	/** Of a table with more lines only those at hand are laid out, so that a step stays quick. */
	private static final int MOST_LINES = 2000;

	private TouchedTables() {
	}

	/** The edits that lay out every table on one of whose rows a place lies, or of a very long one these rows, in the order of the text. */
	public static List<Edit> layOut(Sheet sheet, List<Region> places) {
		List<Region> tables = new ArrayList<>();
		for (Written.Grid grid : sheet.grids()) {
			Region rows = rows(sheet.source(), grid);
			for (Region place : places)
				if (place.start() <= rows.end() && rows.start() <= place.end()) {
					boolean isLong = isLong(sheet.source(), rows);
					tables.add(isLong ? linesAt(sheet.source(), place, rows) : rows);
					if (!isLong)
						break;
				}
		}
		tables.sort(Comparator.comparingInt(Region::start));
		return tables.isEmpty() ? List.of() : within(sheet, tables);
	}

	/** The edits of the layout inside of lines. */
	public static List<Edit> lines(Sheet sheet, Region lines) {
		return within(sheet, List.of(lines));
	}

	/** The places that edits leave in the text after them. @param edits in the order of the text, not overlapping */
	public static List<Region> places(List<Edit> edits) {
		List<Region> places = new ArrayList<>(edits.size());
		int moved = 0;
		for (Edit edit : edits) {
			int start = edit.start() + moved;
			places.add(new Region(start, start + edit.newText().length()));
			moved += edit.newText().length() - (edit.end() - edit.start());
		}
		return places;
	}

	private static boolean isLong(Source source, Region rows) {
		return source.line(rows.end()) - source.line(rows.start()) > MOST_LINES;
	}

	/** The lines of a place that lie in a table. */
	private static Region linesAt(Source source, Region place, Region rows) {
		int start = source.lineStart(source.line(Math.max(place.start(), rows.start())));
		return new Region(start, Lines.at(source.text(), source.lineStart(source.line(Math.min(place.end(), rows.end())))).end);
	}

	/** The lines of a table below its caption. */
	private static Region rows(Source source, Written.Grid grid) {
		int first = source.line(grid.whole().start()) + (grid.title().isEmpty() ? 0 : 1);
		return new Region(source.lineStart(first), Lines.at(source.text(), source.lineStart(source.line(grid.whole().end()))).end);
	}

	/** @param regions in the order of the text */
	private static List<Edit> within(Sheet sheet, List<Region> regions) {
		List<Edit> edits = new ArrayList<>();
		int next = 0;
		for (Edit edit : ReportFormatter.format(sheet)) {
			while (next < regions.size() && regions.get(next).end() < edit.end())
				next++;
			if (next < regions.size() && edit.start() >= regions.get(next).start() && keepsBars(sheet.source().text(), edit))
				edits.add(edit);
		}
		return edits;
	}

	private static boolean keepsBars(String text, Edit edit) {
		int bars = bars(text, edit.start(), edit.end());
		return bars >= 0 && bars == bars(edit.newText(), 0, edit.newText().length());
	}

	/** The number of bars; -1 for what is more than a line. */
	private static int bars(String text, int start, int end) {
		int bars = 0;
		for (int i = start; i < end; i++) {
			if (text.charAt(i) == '\n' || text.charAt(i) == '\r')
				return -1;
			if (Chars.isBar(text.charAt(i)))
				bars++;
		}
		return bars;
	}
}
