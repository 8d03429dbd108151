// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import org.eclipse.jface.text.ITextSelection;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.server.ReportRequests.LabelsParams;
import report.dsl.ide.server.ReportRequests.Revision;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Writes the labels of a report in their short or their full form. Which, plugin.xml says. */
public final class LabelsHandler extends EditingHandler {

	private final String labels;

	public LabelsHandler(LiveDocuments documents, String labels) {
		super(documents);
		this.labels = labels;
	}

	@Override
	void change(LiveDocument document, ITextSelection selection) {
		document.ask((server, id) -> server.getReportRequests().labels(new LabelsParams(id, labels)))
				.thenAccept(answer -> UiThread.later(() -> apply(document, answer)));
	}

	private static void apply(LiveDocument document, @Nullable Revision answer) {
		if (answer != null && answer.version() == document.version() && !answer.edits().isEmpty())
			Edits.apply(document.document(), answer.edits());
	}
}
