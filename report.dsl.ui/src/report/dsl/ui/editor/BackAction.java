// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.IUpdate;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Shift+Tab, which editors take for themselves before any listener: to the cell before, outside of tables what it always does. */
final class BackAction extends Action implements IUpdate {

	private final IAction usual;
	private final ITextEditor editor;
	private final ITextViewer viewer;
	private final LiveDocuments documents;

	BackAction(IAction usual, ITextEditor editor, ITextViewer viewer, LiveDocuments documents) {
		super(usual.getText());
		this.usual = usual;
		this.editor = editor;
		this.viewer = viewer;
		this.documents = documents;
		setId(usual.getId());
		setActionDefinitionId(usual.getActionDefinitionId());
	}

	@Override
	public void update() {
		if (usual instanceof IUpdate updated)
			updated.update();
	}

	@Override
	public void run() {
		LiveDocument live = documents.of(editor);
		if ((live == null || !CellKeys.step(viewer, live, "previous")) && usual.isEnabled())
			usual.run();
	}
}
