// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.words.PeriodWords;
import report.dsl.documents.align.words.Vocabulary;

/** Finds the rows of tables in the lines of a section; what is left is its text. */
final class RowReader {

	/** @param text the lines that belong to no table */
	record Result(List<SourceRow> rows, List<DocumentLine> text) {
	}

	private RowReader() {
	}

	/** @param section position among the sections of the form, or -1 */
	static Result read(Vocabulary words, int section, List<DocumentLine> lines) {
		Result all = new Result(new ArrayList<>(), new ArrayList<>());
		Caption caption = Caption.NONE;
		GridRows grid = null;
		StatedAbove stated = StatedAbove.NOTHING;
		GridRows.GoesOn goesOn = null;
		for (int i = 0, end; i < lines.size(); i = end) {
			end = stretchEnd(lines, i);
			List<DocumentLine> stretch = lines.subList(i, end);
			boolean cut = grid != null && end < lines.size() && areGroups(words, stretch);
			if (cut && grid != null)
				goesOn = new GridRows.GoesOn(grid.header(), stretch.stream().map(line -> line.piece().folded()).toList());
			else if (stretch.getFirst().isParagraph()) {
				LooseRows loose = LooseRows.of(words, section, caption.table(), grid, end < lines.size(), stretch);
				all.rows.addAll(loose.rows());
				stated = loose.stated();
				all.text.addAll(loose.text());
				caption = caption.then(loose.caption());
			} else {
				grid = GridRows.of(words, section, goesOn == null ? caption.forNextTable() : caption, stated, goesOn, stretch);
				goesOn = null;
				if (grid.rows().isEmpty())
					all.text.addAll(stated.lines());
				all.text.addAll(grid.text());
				stated = StatedAbove.NOTHING;
				all.rows.addAll(grid.rows());
				caption = grid.caption();
			}
		}
		noted(all);
		return all;
	}

	/** Whether all lines are headings of groups: lines of their own where the rows of plain text have cells. */
	private static boolean areGroups(Vocabulary words, List<DocumentLine> stretch) {
		return stretch.stream().allMatch(line -> line.isParagraph() && line.level() == 0
				&& (words.flags(line.piece().folded()) & ~Vocabulary.ACROSS) == Vocabulary.GROUP);
	}

	/** Notes below tables say of which year they are. */
	private static void noted(Result all) {
		for (DocumentLine line : all.text) {
			String year = line.single() == null ? "" : PeriodWords.ofNote(line.piece().text());
			SourceRow last = null;
			for (SourceRow row : all.rows)
				if (!year.isEmpty() && row.line().number() < line.number())
					last = row;
			SourceRow table = last;
			if (table != null)
				all.rows.replaceAll(row -> isInTable(row, table) ? row.inPeriod(year) : row);
		}
	}

	private static boolean isInTable(SourceRow row, SourceRow other) {
		return row.head() == other.head() && row.caption() == other.caption()
				&& (row.head() != null || row.line().grid() == other.line().grid())
				&& row.line().number() <= other.line().number();
	}

	/** Where the paragraphs end, or the lines of a table. */
	private static int stretchEnd(List<DocumentLine> lines, int start) {
		int end = start;
		while (end < lines.size() && lines.get(end).grid() == lines.get(start).grid())
			end++;
		return end;
	}
}
