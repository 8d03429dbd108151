// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Lays out what is selected, or everything. */
public final class FormatHandler extends AbstractHandler {

	static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	private final LiveDocuments documents;

	public FormatHandler(LiveDocuments documents) {
		this.documents = documents;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		LiveDocument document = documents.of(part);
		if (document == null || !((ITextEditor) part).isEditable())
			return null;
		int version = document.version();
		ITextSelection selection = (ITextSelection) ((ITextEditor) part).getSelectionProvider().getSelection();
		ask(document, selection).thenAccept(edits -> UiThread.later(() -> {
			if (edits != null && !edits.isEmpty() && document.version() == version)
				Edits.apply(document.document(), edits);
		}));
		return null;
	}

	private static CompletableFuture<List<? extends TextEdit>> ask(LiveDocument document, ITextSelection selection) {
		if (selection.getLength() == 0)
			return document.ask((server, id) -> server.getTextDocumentService().formatting(new DocumentFormattingParams(id, OPTIONS)));
		DocumentRangeFormattingParams params = new DocumentRangeFormattingParams(document.id(), OPTIONS,
				Places.range(document.document(), selection.getOffset(), selection.getLength()));
		return document.ask((server, id) -> server.getTextDocumentService().rangeFormatting(params));
	}
}
