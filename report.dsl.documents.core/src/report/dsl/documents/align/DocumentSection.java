package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

/** A section as the document has it. */
final class DocumentSection {

	/** Position among the sections of the form; -1 for one that it does not have. */
	final int section;
	/** As written; empty for what stands in front of the first title. */
	final String title;
	/** Null for what stands in front of the first title. */
	final DocumentLine heading;
	final List<DocumentLine> lines = new ArrayList<>();

	DocumentSection(int section, String title, DocumentLine heading) {
		this.section = section;
		this.title = title;
		this.heading = heading;
	}
}
