package report.dsl.align;

import java.util.List;

import report.dsl.document.Document;
import report.dsl.form.Forms;
import report.dsl.rules.Language;

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
	public static List<Draft> drafts(Document document, Forms forms, Language language) {
		return List.of();
	}
}
