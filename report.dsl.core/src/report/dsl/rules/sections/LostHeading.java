// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Prose;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Grid;

/** Where a section begins whose content is there but whose heading is not. */
final class LostHeading {

	private LostHeading() {
	}

	/** Puts the heading above the first table of the section. @return null when none of its tables is written */
	static @Nullable Edit aboveTable(Sheet sheet, Section section) {
		Grid first = null;
		for (Table table : section.tables()) {
			Grid grid = sheet.grid(table);
			if (grid != null && (first == null || grid.whole().start() < first.whole().start()))
				first = grid;
		}
		return first == null ? null : LineEdits.above(sheet.source(), first.whole().start(), "# " + section.title());
	}

	/**
	 * Puts the heading above the last block of text of the chapter before: the second one of a section of text, any of a
	 * section of tables. @return null when there is none
	 */
	static @Nullable Edit aboveText(Sheet sheet, Chapter before, Section section) {
		List<Integer> blocks = blocks(sheet.source(), before);
		int own = before.section() != null && before.section().text() ? 1 : 0;
		return blocks.size() <= own ? null : LineEdits.above(sheet.source(), blocks.getLast(), "# " + section.title());
	}

	/** Where the lines {@code """} stand that begin a block of text. */
	private static List<Integer> blocks(Source source, Chapter chapter) {
		List<Integer> blocks = new ArrayList<>();
		boolean inside = false;
		int last = source.line(chapter.whole().end());
		for (int line = source.line(chapter.whole().start()); line <= last; line++) {
			int start = source.lineStart(line);
			if (!Prose.isFence(source, start))
				continue;
			if (!inside)
				blocks.add(start);
			inside = !inside;
		}
		return blocks;
	}
}
