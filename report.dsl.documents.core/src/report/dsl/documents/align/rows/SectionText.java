// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.List;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.DocumentSection;

/** A section with those of its lines that belong to no table. */
public record SectionText(DocumentSection section, List<DocumentLine> text) {

	public SectionText {
		text = List.copyOf(text);
	}
}
