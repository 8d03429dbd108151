package report.dsl.documents.align;

import java.util.List;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Form;

/** A report that was made of a document. */
public final class ReportDraft {

	private final Form form;
	private final String text;
	private final SourcePlaces.Origins origins;
	private final int figures;
	private SourcePlaces spots;

	ReportDraft(Form form, String text, SourcePlaces.Origins origins, int figures) {
		this.form = form;
		this.text = text;
		this.origins = origins;
		this.figures = figures;
	}

	public Form form() {
		return form;
	}

	/** The report in its language; each remark is a comment at its place. */
	public String text() {
		return text;
	}

	/** In the order of the source. */
	public List<Remark> remarks() {
		return origins.remarks();
	}

	/** How many cells have got a figure. */
	public int figures() {
		return figures;
	}

	/** Where in the source document that stands what stands in the text at an offset. */
	public synchronized SourcePlace spot(int offset) {
		if (spots == null)
			spots = new SourcePlaces(this, text, origins);
		return spots.at(offset);
	}
}
