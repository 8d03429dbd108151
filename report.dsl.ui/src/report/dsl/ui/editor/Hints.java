// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** What stands between the lines and behind them: how the relations of tables stand, what totals come to. */
public final class Hints extends AbstractCodeMiningProvider {

	/** Of each kind; every one is something that editors keep and draw, and a report has some hundred. */
	private static final int MOST = 1_000;

	private final LiveDocuments documents;
	private final ClientCommands commands;

	public Hints(LiveDocuments documents, ClientCommands commands) {
		this.documents = documents;
		this.commands = commands;
	}

	@Override
	public @Nullable CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		IDocument text = viewer.getDocument();
		LiveDocument document = documents.of(text);
		if (document == null)
			return null;
		Range all = new Range(new Position(0, 0), new Position(Math.max(0, text.getNumberOfLines()), 0));
		var lenses = document.ask((server, id) -> server.getTextDocumentService().codeLens(new CodeLensParams(id)));
		var hints = document.ask((server, id) -> server.getTextDocumentService().inlayHint(new InlayHintParams(id, all)));
		return lenses.thenCombine(hints, (above, behind) -> minings(text, above, behind));
	}

	private List<? extends ICodeMining> minings(IDocument text, @Nullable List<? extends CodeLens> above,
			@Nullable List<InlayHint> behind) {
		List<ICodeMining> minings = new ArrayList<>();
		if (above != null)
			for (CodeLens lens : above.subList(0, Math.min(MOST, above.size())))
				try {
					minings.add(new LensMining(lens, text, this, commands));
				} catch (BadLocationException e) {
					// the text has become shorter; the next answer comes soon
				}
		if (behind != null)
			for (InlayHint hint : behind.subList(0, Math.min(MOST, behind.size())))
				try {
					minings.add(new HintMining(hint, text, this));
				} catch (BadLocationException e) {
					// as above
				}
		return minings;
	}
}
