// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.List;

import report.dsl.documents.align.rows.SectionText;
import report.dsl.documents.align.sections.DocumentLine;

/**
 * What stands around the sections of a report.
 *
 * @param preface  lines between title and first section that are text
 * @param sections without what their ends say of the organ
 */
record FrontMatter(FrontFields head, List<DocumentLine> preface, List<SectionText> sections) {

	FrontMatter {
		preface = List.copyOf(preface);
		sections = List.copyOf(sections);
	}
}
