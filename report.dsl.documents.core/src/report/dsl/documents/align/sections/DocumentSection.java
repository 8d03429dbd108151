// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.List;

/**
 * A section as the document has it.
 *
 * @param section position among the sections of the form; -1 for one that it does not have
 * @param title   as written
 * @param lines   what stands below the heading
 */
public record DocumentSection(int section, String title, DocumentLine heading, List<DocumentLine> lines) {

	public DocumentSection {
		lines = List.copyOf(lines);
	}
}
