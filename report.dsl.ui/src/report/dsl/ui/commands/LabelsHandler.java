// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ide.server.ReportRequests.LabelsParams;
import report.dsl.ide.server.ReportRequests.Revision;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Writes the labels of a report in their short or their full form. Which, plugin.xml says. */
public final class LabelsHandler extends AbstractHandler {

	private final LiveDocuments documents;
	private final String labels;

	public LabelsHandler(LiveDocuments documents, String labels) {
		this.documents = documents;
		this.labels = labels;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		LiveDocument document = documents.of(part);
		if (document != null && ((ITextEditor) part).isEditable())
			document.ask((server, id) -> server.getReportRequests().labels(new LabelsParams(id, labels)))
					.thenAccept(answer -> UiThread.later(() -> apply(document, answer)));
		return null;
	}

	private static void apply(LiveDocument document, Revision answer) {
		if (answer != null && answer.version() == document.version() && !answer.edits().isEmpty())
			Edits.apply(document.document(), answer.edits());
	}
}
