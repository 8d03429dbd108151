// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.TokenHistory;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.Completion;
import report.dsl.ide.report.Definitions;

/** The messages about one document. The features of its language answer requests, for the state of the document at that time. */
final class DocumentService implements TextDocumentService {

	private final WorkspaceLibrary library;
	private final CheckQueue queue;
	private final Checks checks;
	private final SavedReports savedReports;
	private final Requests requests;
	private final Configuration configuration;
	private final TokenHistory tokens = new TokenHistory();

	DocumentService(WorkspaceLibrary library, CheckQueue queue, Checks checks, SavedReports savedReports, Requests requests,
			Configuration configuration) {
		this.library = library;
		this.queue = queue;
		this.checks = checks;
		this.savedReports = savedReports;
		this.requests = requests;
		this.configuration = configuration;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		TextDocumentItem item = params.getTextDocument();
		library.open(item.getUri(), item.getVersion(), item.getText());
		queue.changed(Uris.key(item.getUri()));
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		String key = Uris.key(params.getTextDocument().getUri());
		Document document = library.open(key);
		if (document == null)
			return; // a client that edits what it has not opened cannot be followed
		Integer version = params.getTextDocument().getVersion();
		String text = TextChanges.apply(document.source(), params.getContentChanges());
		library.put(document.uri(), version == null ? document.version() + 1 : version, text);
		queue.changed(key);
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		String key = Uris.key(params.getTextDocument().getUri());
		Document document = library.close(key);
		if (document != null)
			checks.closed(document.uri(), key);
		tokens.forget(params.getTextDocument().getUri());
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		if (library.open(Uris.key(params.getTextDocument().getUri())) instanceof ReportDocument report)
			savedReports.saved(report);
	}

	/** Answers with something about the document in the state that it is in now; with null when there is none. */
	private <T> CompletableFuture<T> about(TextDocumentIdentifier id, BiFunction<Document, CancelChecker, T> answer) {
		Document open = library.open(Uris.key(id.getUri()));
		return requests.answer(cancellation -> {
			Document document = open != null ? open : library.document(id.getUri());
			return document == null ? null : answer.apply(document, cancellation);
		});
	}

	/** Answers with a feature of the document's language. */
	private <T> CompletableFuture<T> ask(TextDocumentIdentifier id, BiFunction<LanguageFeatures, CancelChecker, T> feature) {
		return about(id, (document, cancellation) -> feature.apply(
				LanguageFeatures.of(document, library, configuration), cancellation));
	}

	private <T> CompletableFuture<T> ask(TextDocumentIdentifier id, Function<LanguageFeatures, T> feature) {
		return ask(id, (features, cancellation) -> feature.apply(features));
	}

	@Override
	public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
		return about(params.getTextDocument(), (document, cancellation) -> checks.diagnose(document))
				.thenApply(
						found -> new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(found == null ? List.of() : found)));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return ask(params.getTextDocument(), LanguageFeatures::documentSymbol);
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return ask(params.getTextDocument(), LanguageFeatures::foldingRange);
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		String uri = params.getTextDocument().getUri();
		return ask(params.getTextDocument(), features -> tokens.full(uri, features.semanticTokens()));
	}

	@Override
	public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(SemanticTokensDeltaParams params) {
		String uri = params.getTextDocument().getUri();
		return ask(params.getTextDocument(), features -> tokens.delta(uri, params.getPreviousResultId(), features.semanticTokens()));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
		return ask(params.getTextDocument(), features -> features.semanticTokens(params.getRange()));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		return ask(params.getTextDocument(), features -> places(features.definition(params.getPosition())));
	}

	private Either<List<? extends Location>, List<? extends LocationLink>> places(List<LocationLink> links) {
		return configuration.client().links() ? Either.forRight(links) : Either.forLeft(Definitions.locations(links));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
		return ask(params.getTextDocument(),
				(features, cancellation) -> features.references(params.getPosition(), declaration, cancellation));
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return ask(params.getTextDocument(), features -> Either3.forSecond(features.prepareRename(params.getPosition())));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return ask(params.getTextDocument(),
				(features, cancellation) -> features.rename(params.getPosition(), params.getNewName(), cancellation));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return ask(params.getTextDocument(), features -> features.documentHighlight(params.getPosition()));
	}

	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return ask(params.getTextDocument(), features -> features.selectionRange(params.getPositions()));
	}

	@Override
	public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
		return ask(params.getTextDocument(), LanguageFeatures::documentLink);
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return ask(params.getTextDocument(), LanguageFeatures::formatting);
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
		return ask(params.getTextDocument(), features -> features.rangeFormatting(params.getRange()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
		return ask(params.getTextDocument(), features -> features.onTypeFormatting(params.getPosition(), params.getCh()));
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return ask(params.getTextDocument(), features -> features.completion(params.getPosition()));
	}

	@Override
	public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
		item.setData(JsonSection.plain(item.getData()));
		return requests.answer(cancellation -> {
			String uri = Completion.uri(item);
			return uri != null && library.document(uri) instanceof ReportDocument report
					? Completion.resolve(item, report)
					: item;
		});
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return ask(params.getTextDocument(), features -> features.hover(params.getPosition()));
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return ask(params.getTextDocument(), features -> features.inlayHint(params.getRange()));
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
		return ask(params.getTextDocument(), LanguageFeatures::codeLens);
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		CompletableFuture<List<Either<Command, CodeAction>>> actions = ask(params.getTextDocument(),
				features -> features.codeAction(params.getRange(), params.getContext()));
		return configuration.client().literals() ? actions : actions.thenApply(DocumentService::commands);
	}

	private static @Nullable List<Either<Command, CodeAction>> commands(List<Either<Command, CodeAction>> actions) {
		if (actions == null)
			return null;
		return actions.stream().<Either<Command, CodeAction>>map(one -> Either.forLeft(Commands.of(one.getRight()))).toList();
	}

	@Override
	public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
		action.setData(JsonSection.plain(action.getData()));
		return requests
				.answer(cancellation -> CodeActions.resolve(action, library, configuration.actionOptions()));
	}
}
