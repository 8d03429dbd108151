// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.List;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.text.ReportPrinter.Part;

/**
 * A section as it is written, with its places in the document.
 *
 * @param title      where its heading stands
 * @param paragraphs where its paragraphs stand
 */
public record DraftPart(Part part, SourcePlace title, List<SourcePlace> paragraphs) {

	public DraftPart {
		paragraphs = List.copyOf(paragraphs);
	}
}
