// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;

import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Lays out what is selected, or everything. */
public final class FormatHandler extends EditingHandler {

	static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	public FormatHandler(LiveDocuments documents) {
		super(documents);
	}

	@Override
	void change(LiveDocument document, ITextSelection selection) {
		int version = document.version();
		ask(document, selection).thenAccept(edits -> UiThread.later(() -> {
			if (edits != null && !edits.isEmpty() && document.version() == version)
				Edits.apply(document.document(), edits);
		}));
	}

	private static CompletableFuture<List<? extends TextEdit>> ask(LiveDocument document, ITextSelection selection) {
		if (selection.getLength() == 0)
			return document.ask((server, id) -> server.getTextDocumentService().formatting(new DocumentFormattingParams(id, OPTIONS)));
		DocumentRangeFormattingParams params = new DocumentRangeFormattingParams(document.id(), OPTIONS,
				Places.range(document.document(), selection.getOffset(), selection.getLength()));
		return document.ask((server, id) -> server.getTextDocumentService().rangeFormatting(params));
	}
}
