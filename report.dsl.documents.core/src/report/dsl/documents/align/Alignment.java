package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.sheet.Field;

/** Makes reports of documents: finds the form, then the place of everything in it. Pure; never throws. */
public final class Alignment {

	private Alignment() {
	}

	/**
	 * The reports that a document holds, in its order; empty when it is none.
	 *
	 * @param forms    from which the form is chosen that the document is written on
	 * @param language of the comments that say what the import did
	 */
	public static List<ReportDraft> drafts(SourceDocument document, Forms forms, Language language) {
		List<DocumentLine> lines = DocumentLine.of(document);
		Vocabulary words = FormChoice.choose(lines, document.stated().get(Field.TITLE), forms);
		if (words == null)
			return List.of();
		List<ReportDraft> drafts = new ArrayList<>();
		for (List<Sectioning.Copy> copies : reports(Sectioning.of(words, lines)))
			drafts.add(new DraftBuilder(document, words, copies, drafts.isEmpty(), language).draft());
		return drafts;
	}

	/** What a document that holds no report lacks: the form it is nearest to, how many of its labels it has, which titles it has not. */
	public static Lack lack(SourceDocument document, Forms forms) {
		FormChoice.Nearest nearest = FormChoice.nearest(DocumentLine.of(document), forms);
		return nearest == null ? new Lack(Forms.NONE, 0, List.of()) : new Lack(nearest.words().form, nearest.found(), nearest.titles());
	}

	/** @param labels how many labels of the form were found. @param titles of sections that were not */
	public record Lack(Form form, int labels, List<String> titles) {
	}

	/** The copies of each report. Copies without a title of their own belong to the report before them. */
	private static List<List<Sectioning.Copy>> reports(List<Sectioning.Copy> copies) {
		Map<String, List<Sectioning.Copy>> reports = new LinkedHashMap<>();
		String title = null;
		for (Sectioning.Copy copy : copies) {
			String own = FrontMatterReader.titleKey(copy.front);
			if (own != null || title == null)
				title = own == null ? "" : own;
			if (reports.size() == 1 && reports.containsKey("") && own != null)
				reports.put(title, reports.remove(""));
			reports.computeIfAbsent(title, key -> new ArrayList<>()).add(copy);
		}
		return new ArrayList<>(reports.values());
	}
}
