// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.UiThread;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Opens the quick outline as soon as the server has answered. */
public final class QuickOutlineHandler extends AbstractHandler {

	private final LiveDocuments documents;

	public QuickOutlineHandler(LiveDocuments documents) {
		this.documents = documents;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		LiveDocument document = documents.of(part);
		if (document == null)
			return null;
		ITextEditor editor = (ITextEditor) part;
		int line = ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine();
		document.ask((server, id) -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)))
				.thenAccept(symbols -> UiThread.later(() -> {
					if (symbols != null && editor.getSite().getPage().getActiveEditor() == editor)
						new QuickOutline(editor, OutlineNode.list(symbols), line).open();
				}));
		return null;
	}
}
