// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.List;

/**
 * A report in a document, or one of several copies of it.
 *
 * @param front what stands above its first heading; everything where it has none
 */
public record ReportCopy(List<DocumentLine> front, List<DocumentSection> sections) {

	public ReportCopy {
		front = List.copyOf(front);
		sections = List.copyOf(sections);
	}
}
