// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.form.Section;

/**
 * The rows of tables that have lost their cells: labels and figures in lines, one or several in each.
 *
 * @param text    the lines that belong to no table
 * @param caption position of the table whose caption was the last one; {@link Caption#NO_TABLE} for none
 * @param stated  at the end of the lines, of a table below them
 */
record LooseRows(List<SourceRow> rows, List<DocumentLine> text, int caption, StatedAbove stated) {

	private static final int MOST_LINES = 20_000;

	/**
	 * Numbers of pages are no part of the report. Lines behind the first {@value #MOST_LINES} are text: no report has as many in its tables.
	 *
	 * @param section that the lines stand in, or -1
	 * @param caption above the lines
	 * @param tableBelow whether a table follows the lines
	 * @param above   the table above the lines, whose header may go on in them; null for none
	 */
	static LooseRows of(Vocabulary words, int section, int caption, @Nullable GridRows above, boolean tableBelow,
			List<DocumentLine> all) {
		List<DocumentLine> lines = all.stream().filter(line -> !PageNumberLine.is(line)).toList();
		int most = Math.min(lines.size(), MOST_LINES);
		List<List<Token>> tokens = TornLabels.mended(lines.subList(0, most), words);
		List<LooseRow> rows = new ArrayList<>();
		List<DocumentLine> text = new ArrayList<>();
		LooseHeader header = above == null || above.header() == null ? null : new LooseHeader(above.header(), above.closed());
		LooseRowReader reader = new LooseRowReader(words, header, caption, rows, text);
		for (LooseRun run : LooseRun.of(tokens, hasOnlyTables(words, section)))
			if (run.table())
				reader.table(run.lines());
			else
				run.lines().forEach(reader::outside);
		if (!tableBelow)
			reader.textAgain();
		text.addAll(lines.subList(most, lines.size()));
		return new LooseRows(rows.stream().map(row -> row.value(section)).toList(), text, reader.caption(), reader.stated());
	}

	private static boolean hasOnlyTables(Vocabulary words, int section) {
		if (section < 0)
			return false;
		Section one = words.form().sections().get(section);
		return !one.text() && !one.tables().isEmpty();
	}
}
