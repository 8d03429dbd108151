package report.dsl.ide.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

import report.dsl.ide.Document;
import report.dsl.ide.FormDocument;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormCompletion;
import report.dsl.ide.form.FormDefinitions;
import report.dsl.ide.form.FormFolding;
import report.dsl.ide.form.FormFormatting;
import report.dsl.ide.form.FormHighlights;
import report.dsl.ide.form.FormOutline;
import report.dsl.ide.form.FormSelectionRanges;
import report.dsl.ide.form.FormTokens;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.CodeLenses;
import report.dsl.ide.report.Completion;
import report.dsl.ide.report.Definitions;
import report.dsl.ide.report.DocumentLinks;
import report.dsl.ide.report.FoldingRanges;
import report.dsl.ide.report.Formatting;
import report.dsl.ide.report.Highlights;
import report.dsl.ide.report.Hovers;
import report.dsl.ide.report.InlayHints;
import report.dsl.ide.report.Outline;
import report.dsl.ide.report.References;
import report.dsl.ide.report.Rename;
import report.dsl.ide.report.ReportTokens;
import report.dsl.ide.report.SelectionRanges;
import report.dsl.ide.report.TokenHistory;

/** The messages about one document. Each request is answered by one feature, which is told apart by what the document is. */
final class DocumentService implements TextDocumentService {

	private final Session session;
	private final TokenHistory tokens = new TokenHistory();

	DocumentService(Session session) {
		this.session = session;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		TextDocumentItem item = params.getTextDocument();
		String key = Uris.key(item.getUri());
		session.library().noteEncoding(key);
		session.library().put(item.getUri(), item.getVersion(), item.getText());
		session.checks().changed(key);
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		String key = Uris.key(params.getTextDocument().getUri());
		Document document = session.library().open(key);
		if (document == null)
			return; // a client that edits what it has not opened cannot be followed
		Integer version = params.getTextDocument().getVersion();
		String text = TextChanges.apply(document.source(), params.getContentChanges());
		session.library().put(document.uri(), version == null ? document.version() + 1 : version, text);
		session.checks().changed(key);
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		String key = Uris.key(params.getTextDocument().getUri());
		Document document = session.library().close(key);
		if (document != null)
			session.checks().closed(document.uri(), key);
		tokens.forget(params.getTextDocument().getUri());
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		String key = Uris.key(params.getTextDocument().getUri());
		if (session.library().noteEncoding(key) && session.library().open(key) instanceof Document document) {
			session.library().put(document.uri(), document.version(), document.source().text());
			session.checks().changed(key);
		}
		if (session.library().open(key) instanceof ReportDocument report)
			session.saved(report);
	}

	/** Answers with the feature for the kind of document, on the state that it is in now. Null when there is none. */
	private <T> CompletableFuture<T> on(TextDocumentIdentifier id, Function<ReportDocument, T> report, Function<FormDocument, T> form) {
		Document open = session.library().open(Uris.key(id.getUri()));
		return session.requests().answer(() -> {
			Document document = open != null ? open : session.library().document(id.getUri());
			if (document instanceof ReportDocument one)
				return report.apply(one);
			return document instanceof FormDocument one ? form.apply(one) : null;
		});
	}

	@Override
	public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
		Function<Document, DocumentDiagnosticReport> all = document -> new DocumentDiagnosticReport(
				new RelatedFullDocumentDiagnosticReport(session.of(document)));
		return on(params.getTextDocument(), all::apply, all::apply)
				.thenApply(found -> found != null ? found : new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of())));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return on(params.getTextDocument(), report -> session.traits().symbolTree() ? tree(Outline.of(report)) : flat(Outline.flat(report)),
				form -> tree(FormOutline.of(form)));
	}

	private static List<Either<SymbolInformation, DocumentSymbol>> tree(List<DocumentSymbol> symbols) {
		List<Either<SymbolInformation, DocumentSymbol>> tree = new ArrayList<>();
		symbols.forEach(symbol -> tree.add(Either.forRight(symbol)));
		return tree;
	}

	@SuppressWarnings("deprecation") // for clients that know nothing else
	private static List<Either<SymbolInformation, DocumentSymbol>> flat(List<SymbolInformation> symbols) {
		List<Either<SymbolInformation, DocumentSymbol>> list = new ArrayList<>();
		symbols.forEach(symbol -> list.add(Either.forLeft(symbol)));
		return list;
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		int limit = session.traits().foldingLimit();
		return on(params.getTextDocument(), report -> FoldingRanges.of(report, session.traits().lineFolding(), limit), form -> FormFolding.of(form, limit));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		String uri = params.getTextDocument().getUri();
		return on(params.getTextDocument(), report -> tokens.full(uri, ReportTokens.full(report)), form -> tokens.full(uri, FormTokens.of(form)));
	}

	@Override
	public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(SemanticTokensDeltaParams params) {
		String uri = params.getTextDocument().getUri();
		String before = params.getPreviousResultId();
		return on(params.getTextDocument(), report -> tokens.delta(uri, before, ReportTokens.full(report)),
				form -> tokens.delta(uri, before, FormTokens.of(form)));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
		return on(params.getTextDocument(), report -> ReportTokens.range(report, params.getRange()),
				form -> FormTokens.of(form, Positions.offset(form.source(), params.getRange().getStart()),
						Positions.offset(form.source(), params.getRange().getEnd())));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		return on(params.getTextDocument(), report -> places(Definitions.of(report, params.getPosition(), session.library())),
				form -> places(FormDefinitions.of(form, params.getPosition(), session.library())));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
		Function<Document, List<? extends Location>> all = document -> References.of(document, params.getPosition(), declaration, session.library());
		return on(params.getTextDocument(), all::apply, all::apply);
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		Function<Document, Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> all = document -> Either3
				.forSecond(Rename.prepare(document, params.getPosition(), session.library()));
		return on(params.getTextDocument(), all::apply, all::apply);
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		Function<Document, WorkspaceEdit> all = document -> Rename.of(document, params.getPosition(), params.getNewName(), session.library());
		return on(params.getTextDocument(), all::apply, all::apply);
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return on(params.getTextDocument(), report -> Highlights.of(report, params.getPosition()), form -> FormHighlights.of(form, params.getPosition()));
	}

	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return on(params.getTextDocument(), report -> SelectionRanges.of(report, params.getPositions()),
				form -> FormSelectionRanges.of(form, params.getPositions()));
	}

	@Override
	public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
		return on(params.getTextDocument(), report -> DocumentLinks.of(report, session.library()), form -> List.of());
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return on(params.getTextDocument(), report -> Formatting.of(report, session.library().options().labels()), FormFormatting::of);
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
		return on(params.getTextDocument(), report -> Formatting.range(report, params.getRange()),
				form -> FormFormatting.of(form, params.getRange()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
		return on(params.getTextDocument(), report -> Formatting.onType(report, params.getPosition(), params.getCh()), form -> List.of());
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		Completion.Client client = new Completion.Client(session.traits().snippets(), LocalDate.now(), session.library().options().newLabels());
		return on(params.getTextDocument(), report -> Either.forRight(Completion.of(report, params.getPosition(), session.library(), client)),
				form -> Either.forLeft(FormCompletion.of(form, params.getPosition(), session.traits().snippets(), session.library())));
	}

	@Override
	public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
		return session.requests().answer(() -> {
			String uri = Completion.uri(item);
			return uri != null && session.library().document(uri) instanceof ReportDocument report ? Completion.resolve(item, report) : item;
		});
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		Function<Document, Hover> all = document -> Hovers.of(document, params.getPosition());
		return on(params.getTextDocument(), all::apply, all::apply);
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return on(params.getTextDocument(), report -> InlayHints.of(report, params.getRange(), session.hintOptions()), form -> List.of());
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
		return on(params.getTextDocument(), report -> session.library().options().lenses() ? CodeLenses.of(report, session.commands()) : List.of(),
				form -> List.of());
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		Function<Document, List<Either<Command, CodeAction>>> all = document -> CodeActions.of(document, params.getRange(), params.getContext(),
				session.actionOptions());
		if (!session.traits().literals())
			return on(params.getTextDocument(), all::apply, all::apply).thenApply(DocumentService::commands);
		return on(params.getTextDocument(), all::apply, all::apply);
	}

	private static List<Either<Command, CodeAction>> commands(List<Either<Command, CodeAction>> actions) {
		return actions == null ? null : actions.stream().<Either<Command, CodeAction>>map(one -> Either.forLeft(Commands.of(one.getRight()))).toList();
	}

	@Override
	public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
		return session.requests().answer(() -> CodeActions.resolve(action, session.library(), session.actionOptions()));
	}

	private Either<List<? extends Location>, List<? extends LocationLink>> places(List<LocationLink> links) {
		return session.traits().links() ? Either.forRight(links) : Either.forLeft(Definitions.locations(links));
	}
}
