package report.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ide.server.ReportRequests.LabelsParams;
import report.dsl.ide.server.ReportRequests.Revision;
import report.dsl.ui.editor.Editors;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;

/** Writes the labels of a report in their short or their full form. Which, plugin.xml says. */
public final class LabelsHandler extends AbstractHandler implements IExecutableExtension {

	private String labels;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		labels = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		LiveDocument document = Editors.document(part);
		if (document != null && ((ITextEditor) part).isEditable())
			document.ask((server, id) -> server.getReportRequests().labels(new LabelsParams(id, labels)))
					.thenAccept(answer -> ClientCommands.later(() -> apply(document, answer)));
		return null;
	}

	private static void apply(LiveDocument document, Revision answer) {
		if (answer != null && answer.version() == document.version() && !answer.edits().isEmpty())
			Edits.apply(document.document(), answer.edits());
	}
}
