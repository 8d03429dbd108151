// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.cells.FilledCells;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.SectionText;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;
import report.dsl.text.ReportPrinter.Part;

/** The sections of a report as they are written: what stands in front of them, those of the document, and those whose titles it lacks. */
record DraftParts(List<DraftPart> parts, List<PlacedRemark> remarks) {

	private static final Text NO_TITLE = new Text("原文没有标题“{0}”，按表格补上",
			"the document lacks the title “{0}”; it was added because its table is there");
	private static final Text RESIDUE = new Text("去掉 Word 留下的“{0}”", "“{0}”, a remainder of Word, was removed");

	DraftParts {
		parts = List.copyOf(parts);
		remarks = List.copyOf(remarks);
	}

	static DraftParts of(Form form, FrontMatter front, FilledCells cells) {
		return withMissing(form, cells, written(form, front));
	}

	// what the document has

	private static DraftParts written(Form form, FrontMatter front) {
		List<DraftPart> parts = new ArrayList<>();
		if (!front.preface().isEmpty())
			parts.add(part(null, "", front.preface().getFirst().spot(), front.preface()));
		List<PlacedRemark> remarks = new ArrayList<>(residues(front.preface()));
		for (SectionText text : front.sections()) {
			remarks.addAll(residues(List.of(text.section().heading())));
			remarks.addAll(residues(text.text()));
			Section section = text.section().section() < 0 ? null : form.sections().get(text.section().section());
			int same = section == null ? -1 : indexOf(parts, section);
			if (same >= 0)
				parts.set(same, joined(parts.get(same), part(section, "", parts.get(same).title(), text.text())));
			else
				parts.add(part(section, title(section, text), text.section().heading().spot(), text.text()));
		}
		return new DraftParts(parts, remarks);
	}

	private static String title(@Nullable Section section, SectionText text) {
		String title = text.section().title().replace('\n', ' ');
		return section == null ? title : WordNormalizer.simplified(title);
	}

	private static int indexOf(List<DraftPart> parts, Section section) {
		for (int i = 0; i < parts.size(); i++)
			if (parts.get(i).part().section() == section)
				return i;
		return -1;
	}

	/** A section without lines in which there are neither letters nor digits. */
	private static DraftPart part(@Nullable Section section, String title, SourcePlace spot, List<DocumentLine> lines) {
		List<DocumentLine> paragraphs = lines.stream().filter(line -> line.text().chars().anyMatch(Character::isLetterOrDigit)).toList();
		return new DraftPart(new Part(section, title, paragraphs.stream().map(DocumentLine::text).toList()), spot,
				paragraphs.stream().map(DocumentLine::spot).toList());
	}

	private static DraftPart joined(DraftPart part, DraftPart more) {
		List<String> texts = new ArrayList<>(part.part().paragraphs());
		texts.addAll(more.part().paragraphs());
		List<SourcePlace> places = new ArrayList<>(part.paragraphs());
		places.addAll(more.paragraphs());
		return new DraftPart(new Part(part.part().section(), part.part().title(), texts), part.title(), places);
	}

	private static List<PlacedRemark> residues(List<DocumentLine> lines) {
		return lines.stream().filter(line -> !line.residue().isEmpty())
				.map(line -> PlacedRemark.of(RemarkKind.REPAIRED, Confidence.FACT, RESIDUE.with(line.residue()), line.spot(), Field.TITLE))
				.toList();
	}

	// what it lacks

	/** With the sections whose tables were found though their titles were not. */
	private static DraftParts withMissing(Form form, FilledCells cells, DraftParts written) {
		List<DraftPart> parts = new ArrayList<>(written.parts);
		List<PlacedRemark> remarks = new ArrayList<>(written.remarks);
		for (int i = 0; i < form.sections().size(); i++) {
			Section section = form.sections().get(i);
			if (indexOf(parts, section) >= 0 || section.tables().stream().noneMatch(table -> isFilled(table, cells)))
				continue;
			SourcePlace spot = spot(section, cells);
			DraftPart added = new DraftPart(new Part(section, section.title(), List.of()), spot, List.of());
			parts.add(position(form, parts, i), added);
			remarks.add(PlacedRemark.of(RemarkKind.GUESSED, Confidence.SURROUNDINGS, NO_TITLE.with(section.title()), spot, added.part()));
		}
		return new DraftParts(parts, remarks);
	}

	/** Where a section goes: behind those that stand in front of it in the form. */
	private static int position(Form form, List<DraftPart> parts, int section) {
		int at = 0;
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i).part();
			if (part.section() != null && form.sections().indexOf(part.section()) < section || part.title().isEmpty())
				at = i + 1;
		}
		return at;
	}

	private static boolean isFilled(Table table, FilledCells cells) {
		for (int cell = table.firstCell(); cell < table.endCell(); cell++)
			if (cells.text(cell) != null)
				return true;
		return cells.extras().stream().anyMatch(extra -> extra.table() == table);
	}

	/** Where the first cell of a section stands. */
	private static SourcePlace spot(Section section, FilledCells cells) {
		for (Table table : section.tables())
			for (int cell = table.firstCell(); cell < table.endCell(); cell++)
				if (cells.spot(cell) instanceof SourcePlace spot)
					return spot;
		return SourcePlace.START;
	}
}
