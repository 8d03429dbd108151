// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.draft.Draft;
import report.dsl.documents.align.draft.SourcePlaces;
import report.dsl.documents.align.sections.FormChoice;
import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Form;

/** A report that was made of a document. */
public final class ReportDraft {

	private final FormChoice choice;
	private final Draft draft;
	private @Nullable SourcePlaces spots;

	ReportDraft(FormChoice choice, Draft draft) {
		this.choice = choice;
		this.draft = draft;
	}

	public Form form() {
		return draft.form();
	}

	/** The report in its language; each remark is a comment at its place. */
	public String text() {
		return draft.text();
	}

	/** In the order of the source. */
	public List<Remark> remarks() {
		return draft.remarks();
	}

	/** How many cells have got a figure. */
	public int figures() {
		return draft.cells().figures();
	}

	/** Where in the source document that stands what stands in the text at an offset. */
	public synchronized SourcePlace spot(int offset) {
		if (spots == null)
			spots = SourcePlaces.of(draft);
		return spots.at(offset);
	}

	/** How the report came about, stage by stage, in words: for whoever follows a wrong cell to the decision that made it. */
	public String trace() {
		return StageTrace.of(choice, draft);
	}
}
