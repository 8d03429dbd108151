// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.summary;

import org.jspecify.annotations.Nullable;

/**
 * A line of the summary: a report that was made of a document, or a document of which none was.
 *
 * @param path    of the document
 * @param output  name of the report below the output folder; null when there is none
 * @param remarks how many remarks the import made
 * @param doubts  how many of them say that something was dropped, guessed or doubtful
 * @param failure why there is no report; null when there is one
 * @param figures null when there is no report, or it could not be read again
 */
record SummaryEntry(String path, @Nullable String output, int remarks, int doubts, @Nullable String failure,
		@Nullable SummaryFigures figures) {

	SummaryEntry with(SummaryFigures read) {
		return new SummaryEntry(path, output, remarks, doubts, failure, read);
	}
}
