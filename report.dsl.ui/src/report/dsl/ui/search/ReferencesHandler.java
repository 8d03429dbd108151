// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Looks for everything that refers to the place of the caret, and shows it in the Search view. */
public final class ReferencesHandler extends AbstractHandler {

	private final LiveDocuments documents;

	public ReferencesHandler(LiveDocuments documents) {
		this.documents = documents;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		LiveDocument document = documents.of(part);
		if (document == null)
			return null;
		ITextSelection selection = (ITextSelection) ((ITextEditor) part).getSelectionProvider().getSelection();
		NewSearchUI.runQueryInBackground(new ReferencesQuery(document, Places.position(document.document(), selection.getOffset())));
		return null;
	}
}
