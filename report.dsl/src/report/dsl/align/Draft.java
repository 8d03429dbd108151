package report.dsl.align;

import java.util.List;

import report.dsl.document.Remark;
import report.dsl.document.Spot;
import report.dsl.form.Form;

/** A report that was made of a document. */
public final class Draft {

	private final Form form;
	private final String text;
	private final List<Remark> remarks;

	Draft(Form form, String text, List<Remark> remarks) {
		this.form = form;
		this.text = text;
		this.remarks = List.copyOf(remarks);
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
		return remarks;
	}

	/** Where in the source document that stands what stands in the text at an offset. */
	public Spot spot(int offset) {
		return Spot.START;
	}
}
