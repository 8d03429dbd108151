// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.relation.Figures;
import report.dsl.rules.prose.Comparison.Result;
import report.dsl.rules.prose.Comparison.Verdict;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/**
 * All counted statements of a report, compared with its tables.
 *
 * @param passages by paragraph, in the order of the text; paragraphs without statements are left out
 * @param read     how many numbers and denials of the narrative were looked at
 */
public record Narrative(List<Passage> passages, int read) {

	/** The statements of a paragraph, in its order. */
	public record Passage(Paragraph paragraph, List<Judged> statements) {

		public Passage {
			statements = List.copyOf(statements);
		}
	}

	/** A statement and what came out. */
	public record Judged(CountedStatement statement, Verdict verdict) {
	}

	public Narrative {
		passages = List.copyOf(passages);
	}

	/** @param previous last year's figures; null when they are not at hand */
	public static Narrative of(Figures figures, @Nullable Figures previous) {
		Sheet sheet = figures.sheet();
		String organ = sheet.text(Field.ORGAN);
		StatementReader reader = new StatementReader(sheet.form(), sheet.year(), organ == null ? "" : organ);
		if (reader.isIdle())
			return new Narrative(List.of(), 0);
		Comparison comparison = new Comparison(figures, previous);
		List<Passage> passages = new ArrayList<>();
		for (Chapter chapter : sheet.chapters())
			for (Paragraph paragraph : chapter.paragraphs()) {
				List<CountedStatement> statements = reader.read(chapter.title(), paragraph.text());
				if (!statements.isEmpty())
					passages.add(new Passage(paragraph,
							statements.stream().map(statement -> new Judged(statement, comparison.of(statement))).toList()));
			}
		return new Narrative(passages, reader.count());
	}

	/** How many statements were compared with the tables. */
	public int compared() {
		int compared = 0;
		for (Passage passage : passages)
			for (Judged judged : passage.statements())
				if (judged.verdict().result() != Result.UNKNOWN && judged.verdict().result() != Result.MISREAD)
					compared++;
		return compared;
	}

	/** How many numbers and denials could not be compared: not known which figure is meant, or limited to a part. */
	public int unclear() {
		return Math.max(0, read - compared());
	}
}
