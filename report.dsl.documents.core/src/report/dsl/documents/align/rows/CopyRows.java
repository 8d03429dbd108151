// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.DocumentSection;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.sections.ReportCopy;
import report.dsl.documents.align.sections.TitleLines;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * A copy of a report, parted into rows of tables and text.
 *
 * @param front    lines above the first heading that belong to no table
 * @param title    the one that stands in them; null when none does
 * @param sections in the order of the document
 * @param rows     those of all tables, in the order of the document
 */
public record CopyRows(List<DocumentLine> front, @Nullable TitleLines title, List<SectionText> sections, List<SourceRow> rows,
		List<PlacedRemark> remarks) {

	private static final Text BEHIND_TABLES = new Text("原文没有标题，表格之后的文字归入“{0}”",
			"the document has no titles; the text after its tables was assigned to “{0}”");
	private static final Text TOO_MANY = new Text("从这里起还有 {0} 行数，任何报告都没有这么多行，没有读",
			"from here on, {0} more rows were not read; no report has that many rows");
	/** A form has a hundred; time and memory grow with the rows. */
	private static final int MOST_ROWS = 5_000;
	/** With fewer labels in front of the first title no table stands there. */
	private static final int FEWEST_LABELS = 3;

	/** What stands above the first heading. @param behind the section to which what follows its tables belongs, null for none */
	private record Front(List<DocumentLine> text, List<SourceRow> rows, @Nullable DocumentSection behind) {
	}

	public CopyRows {
		front = List.copyOf(front);
		sections = List.copyOf(sections);
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
	}

	public static CopyRows of(Vocabulary words, ReportCopy copy) {
		Front front = front(words, copy);
		List<DocumentSection> sections = new ArrayList<>(copy.sections());
		List<SourceRow> rows = new ArrayList<>(front.rows);
		List<PlacedRemark> remarks = new ArrayList<>();
		if (front.behind != null) {
			sections.add(front.behind);
			remarks.add(
					PlacedRemark.of(RemarkKind.GUESSED, Confidence.ORDER, BEHIND_TABLES.with(front.behind.title()),
							front.behind.heading().spot(),
							front.behind.section()));
		}
		List<SectionText> texts = new ArrayList<>();
		for (DocumentSection section : sections) {
			RowReader.Result read = RowReader.read(words, section.section(), section.lines());
			rows.addAll(read.rows());
			texts.add(new SectionText(section, read.text()));
		}
		if (rows.size() > MOST_ROWS) {
			SourceRow first = rows.get(MOST_ROWS);
			remarks.add(PlacedRemark.of(RemarkKind.DROPPED, Confidence.UNRECOGNISED, TOO_MANY.with(rows.size() - MOST_ROWS), first.spot(),
					first.section(), Field.TITLE));
			rows.subList(MOST_ROWS, rows.size()).clear();
		}
		TitleLines title = front.text == copy.front() ? copy.title() : TitleLines.of(front.text);
		return new CopyRows(front.text, title, texts, rows, remarks);
	}

	/** Without any heading all lines stand in front of the first one. */
	private static Front front(Vocabulary words, ReportCopy copy) {
		if (!copy.sections().isEmpty() && !beginsInTable(words, copy.front()))
			return new Front(copy.front(), List.of(), null);
		RowReader.Result read = RowReader.read(words, -1, copy.front());
		List<DocumentLine> tail = copy.sections().isEmpty() && !read.rows().isEmpty()
				? behind(read.rows().getLast(), read.text())
				: List.of();
		int section = sectionBehindTables(words.form());
		if (tail.isEmpty() || section == words.form().sections().size() || !words.form().sections().get(section).text())
			return new Front(read.text(), read.rows(), null);
		String title = words.form().sections().get(section).title();
		List<DocumentLine> rest = new ArrayList<>(read.text());
		rest.removeIf(line -> line.number() >= tail.getFirst().number());
		return new Front(rest, read.rows(), new DocumentSection(section, title, DocumentLine.part(tail.getFirst(), title, 1), tail));
	}

	/** Whether a document begins in the midst of its tables, as one that was torn does. */
	private static boolean beginsInTable(Vocabulary words, List<DocumentLine> lines) {
		int labels = 0;
		for (DocumentLine line : lines)
			for (Piece piece : line.pieces())
				for (String word : piece.text().split("\\s+"))
					labels += words.is(WordNormalizer.fold(word), Vocabulary.ROW | Vocabulary.GROUP | Vocabulary.CAPTION) ? 1 : 0;
		return labels >= FEWEST_LABELS;
	}

	private static List<DocumentLine> behind(SourceRow last, List<DocumentLine> text) {
		return text.stream().filter(line -> line.number() >= last.line().number()).toList();
	}

	/** Text behind the last table is that of the section that follows those with tables. */
	private static int sectionBehindTables(Form form) {
		int section = form.sections().size();
		while (section > 0 && form.sections().get(section - 1).tables().isEmpty())
			section--;
		return section;
	}
}
