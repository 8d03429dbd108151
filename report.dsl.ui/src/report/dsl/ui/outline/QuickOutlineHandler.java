package report.dsl.ui.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.editor.Editors;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocument;

/** Opens the quick outline as soon as the server has answered. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		LiveDocument document = Editors.document(part);
		if (document == null)
			return null;
		ITextEditor editor = (ITextEditor) part;
		int line = ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine();
		document.ask((server, id) -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)))
				.thenAccept(symbols -> ClientCommands.later(() -> {
					if (symbols != null && editor.getSite().getPage().getActiveEditor() == editor)
						new QuickOutline(editor, Node.list(symbols), line).open();
				}));
		return null;
	}
}
