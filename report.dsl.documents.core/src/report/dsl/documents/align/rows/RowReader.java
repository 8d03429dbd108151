// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.align.sections.DocumentLine;
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
		for (int i = 0, end; i < lines.size(); i = end) {
			end = stretchEnd(lines, i);
			List<DocumentLine> stretch = lines.subList(i, end);
			if (stretch.getFirst().isParagraph()) {
				LooseRows loose = LooseRows.of(words, section, caption.table(), grid, end < lines.size(), stretch);
				all.rows.addAll(loose.rows());
				stated = loose.stated();
				all.text.addAll(loose.text());
				caption = caption.then(loose.caption());
			} else {
				grid = GridRows.of(words, section, caption.forNextTable(), stated, stretch);
				if (grid.rows().isEmpty())
					all.text.addAll(stated.lines());
				all.text.addAll(grid.text());
				stated = StatedAbove.NOTHING;
				all.rows.addAll(grid.rows());
				caption = grid.caption();
			}
		}
		return all;
	}

	/** Where the paragraphs end, or the lines of a table. */
	private static int stretchEnd(List<DocumentLine> lines, int start) {
		int end = start;
		while (end < lines.size() && lines.get(end).grid() == lines.get(start).grid())
			end++;
		return end;
	}
}
