// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.ide.ReportDocument;
import report.dsl.rules.Prose;
import report.dsl.rules.prose.Comparison.Result;
import report.dsl.rules.prose.CountedStatement;
import report.dsl.rules.prose.Narrative.Judged;
import report.dsl.rules.prose.Narrative.Passage;
import report.dsl.sheet.Region;

/** Figures of the tables that the narrative states, from either end. */
final class StatedFigures {

	/**
	 * A statement that was compared with the tables.
	 *
	 * @param cells  the figures that it is about
	 * @param region its number and the words beside it
	 * @param right  whether it agrees with them
	 */
	record Stated(List<Integer> cells, Region region, boolean right) {
	}

	private StatedFigures() {
	}

	/** The statement at an offset; null where there is none. */
	static @Nullable Stated at(ReportDocument document, int offset) {
		for (Passage passage : document.reading().narrative().passages())
			if (passage.paragraph().region().contains(offset))
				for (Stated stated : all(document, passage))
					if (stated.region.contains(offset))
						return stated;
		return null;
	}

	/** The statements about a cell, in the order of the text. */
	static List<Stated> about(ReportDocument document, int cell) {
		List<Stated> about = new ArrayList<>();
		for (Passage passage : document.reading().narrative().passages())
			if (passage.statements().stream().anyMatch(judged -> judged.verdict().cells().contains(cell)))
				all(document, passage).stream().filter(stated -> stated.cells.contains(cell)).forEach(about::add);
		return about;
	}

	private static List<Stated> all(ReportDocument document, Passage passage) {
		List<Stated> all = new ArrayList<>();
		for (Judged judged : passage.statements()) {
			CountedStatement statement = judged.statement();
			if (!judged.verdict().cells().isEmpty())
				all.add(new Stated(judged.verdict().cells(),
						Prose.place(document.source(), passage.paragraph(), statement.wordsStart(), statement.wordsEnd()),
						judged.verdict().result() == Result.TRUE));
		}
		return all;
	}
}
