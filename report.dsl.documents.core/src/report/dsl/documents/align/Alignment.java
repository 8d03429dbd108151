// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.align.cells.CopyCells;
import report.dsl.documents.align.draft.Draft;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.FormChoice;
import report.dsl.documents.align.sections.ReportCopy;
import report.dsl.documents.align.sections.Sectioning;
import report.dsl.documents.align.words.Meanings;
import report.dsl.documents.align.words.Vocabulary;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.sheet.Field;

/**
 * A document that was aligned with a form: what was chosen, and the reports that were made of it. Pure; never throws. Each report goes
 * through stages, every one a value: lines → sections → rows → matches → cells → draft.
 */
public final class Alignment {

	private final FormChoice choice;
	private final List<ReportDraft> drafts;

	private Alignment(FormChoice choice, List<ReportDraft> drafts) {
		this.choice = choice;
		this.drafts = drafts;
	}

	/**
	 * @param forms    from which the form is chosen that the document is written on
	 * @param language of the comments that say what the import did
	 */
	public static Alignment of(SourceDocument document, Forms forms, Language language) {
		List<DocumentLine> lines = DocumentLine.of(document);
		FormChoice choice = FormChoice.of(lines, document.stated().get(Field.TITLE), forms);
		Vocabulary words = choice.best();
		Meanings meanings = Meanings.of(choice.candidates().stream().map(FormChoice.Candidate::words).toList());
		return new Alignment(choice, words == null ? List.of() : drafts(choice, words, meanings, document, lines, language));
	}

	private static List<ReportDraft> drafts(FormChoice choice, Vocabulary words, Meanings meanings, SourceDocument document,
			List<DocumentLine> lines, Language language) {
		List<ReportDraft> drafts = new ArrayList<>();
		SourceDocument others = new SourceDocument(List.of(), Map.of(), List.of());
		for (List<ReportCopy> report : reports(Sectioning.of(words, lines))) {
			List<CopyCells> copies = report.stream().map(copy -> CopyCells.of(words, meanings, copy)).toList();
			drafts.add(new ReportDraft(choice, Draft.of(words.form(), copies, drafts.isEmpty() ? document : others, language)));
		}
		return List.copyOf(drafts);
	}

	/** The reports that a document holds, as {@link #drafts()}. */
	public static List<ReportDraft> drafts(SourceDocument document, Forms forms, Language language) {
		return of(document, forms, language).drafts();
	}

	/** The reports that the document holds, in its order; empty when it is none. */
	public List<ReportDraft> drafts() {
		return drafts;
	}

	/** What a document that holds no report lacks: the form it is nearest to, how many of its labels it has, which titles it has not. */
	public Lack lack() {
		FormChoice.Candidate nearest = choice.nearest();
		if (nearest == null)
			return new Lack(Forms.NONE, 0, List.of());
		return new Lack(nearest.words().form(), nearest.found(), choice.missingTitles(nearest.words().form()));
	}

	/** @param labels how many labels of the form were found. @param titles of sections that were not */
	public record Lack(Form form, int labels, List<String> titles) {
	}

	/** The copies of each report. Copies without a title of their own belong to the report before them. */
	private static List<List<ReportCopy>> reports(List<ReportCopy> copies) {
		Map<String, List<ReportCopy>> reports = new LinkedHashMap<>();
		String title = null;
		for (ReportCopy copy : copies) {
			String own = copy.title() == null ? null : copy.title().key();
			if (own != null || title == null)
				title = own == null ? "" : own;
			if (reports.size() == 1 && reports.containsKey("") && own != null)
				reports.put(title, reports.remove(""));
			reports.computeIfAbsent(title, key -> new ArrayList<>()).add(copy);
		}
		return new ArrayList<>(reports.values());
	}
}
