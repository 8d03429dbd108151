// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.Imported;
import report.dsl.ui.ReportUi;

/**
 * What became of one document.
 *
 * @param answer of the server
 * @param files  the reports that were written
 */
record ImportOutcome(String document, Imported answer, List<IFile> files) {

	private static final Text DONE = new Text("{0}：已写出 {1}，导入说明 {2} 条", "{0}: {1} written, remarks of the import: {2}");

	ImportOutcome(String document, Imported answer) {
		this(document, answer, new ArrayList<>());
	}

	/** Names of the reports. */
	String reports() {
		return files.stream().map(IFile::getName).collect(Collectors.joining(", "));
	}

	int remarks() {
		return answer.reports().stream().mapToInt(report -> report.remarks().size()).sum();
	}

	/** Everything in one line. */
	String sentence() {
		return answer.problem() != null
				? document + ": " + answer.problem()
				: DONE.with(document, reports(), remarks()).in(ReportUi.language());
	}
}
