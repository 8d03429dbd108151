// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.outline;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.UiThread;
import report.dsl.ui.commands.DocumentHandler;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Opens the quick outline as soon as the server has answered. */
public final class QuickOutlineHandler extends DocumentHandler {

	public QuickOutlineHandler(LiveDocuments documents) {
		super(documents);
	}

	@Override
	protected void execute(ITextEditor editor, LiveDocument document, ITextSelection selection) {
		int line = selection.getStartLine();
		document.ask((server, id) -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)))
				.thenAccept(symbols -> UiThread.later(() -> {
					if (symbols != null && editor.getSite().getPage().getActiveEditor() == editor)
						new QuickOutline(editor, OutlineNode.list(symbols), line).open();
				}));
	}
}
