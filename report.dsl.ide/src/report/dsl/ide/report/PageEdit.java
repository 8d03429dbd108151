// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;

import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;

/**
 * What entering something on the page of a report comes to.
 *
 * @param edits   of the text of the report; empty when nothing changes
 * @param message what was not entered and what to do about it, in the language of the report's reader; null when all was
 */
public record PageEdit(List<TextEdit> edits, @Nullable String message) {

	static PageEdit of(Patch patch, ReportDocument document, @Nullable Text refused) {
		return new PageEdit(patch.edits().stream().map(edit -> Positions.of(document.source(), edit)).toList(),
				refused == null ? null : refused.in(document.language()));
	}

	/** Nothing changes. */
	static PageEdit refused(ReportDocument document, Text why) {
		return new PageEdit(List.of(), why.in(document.language()));
	}
}
