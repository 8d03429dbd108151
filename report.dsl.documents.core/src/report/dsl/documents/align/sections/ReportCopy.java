// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report in a document, or one of several copies of it.
 *
 * @param front what stands above its first heading; everything where it has none
 * @param title the one that stands there; null when none does
 */
public record ReportCopy(List<DocumentLine> front, List<DocumentSection> sections, @Nullable TitleLines title) {

	public ReportCopy {
		front = List.copyOf(front);
		sections = List.copyOf(sections);
	}

	static ReportCopy of(List<DocumentLine> front, List<DocumentSection> sections) {
		List<DocumentLine> lines = FactLines.joined(front);
		return new ReportCopy(lines, sections, TitleLines.of(lines));
	}
}
