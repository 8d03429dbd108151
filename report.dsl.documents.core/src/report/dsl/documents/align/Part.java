package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

/** A section as the document has it. */
final class Part {

	/** Position among the sections of the form; -1 for one that it does not have. */
	final int section;
	/** As written; empty for what stands in front of the first title. */
	final String title;
	/** Null for what stands in front of the first title. */
	final Line heading;
	final List<Line> lines = new ArrayList<>();

	Part(int section, String title, Line heading) {
		this.section = section;
		this.title = title;
		this.heading = heading;
	}
}
