package report.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;

/**
 * What the client can do, as far as it matters here.
 *
 * @param configuration   answers {@code workspace/configuration}
 * @param progress        shows work-done progress
 * @param watching        watches files when asked to
 * @param inlayRefresh    asks for inlay hints again when told to
 * @param lensRefresh     the same for code lenses
 * @param tokenRefresh    the same for semantic tokens
 * @param documentChanges takes edits of versioned documents
 * @param snippets        completes with snippets
 * @param lineFolding     folds whole lines only
 * @param foldingLimit    takes no more ranges to fold
 * @param symbolTree      takes an outline as a tree
 * @param literals        takes code actions, not commands only
 * @param lazyEdits       asks for the edit of a code action when it is chosen
 * @param links           takes definitions as links
 * @param push            shows diagnostics that it has not asked for
 */
record Traits(boolean configuration, boolean progress, boolean watching, boolean inlayRefresh, boolean lensRefresh, boolean tokenRefresh,
		boolean documentChanges, boolean snippets, boolean lineFolding, int foldingLimit, boolean symbolTree, boolean literals, boolean lazyEdits,
		boolean links, boolean push) {

	static Traits of(InitializeParams params) {
		Optional<ClientCapabilities> client = Optional.ofNullable(params.getCapabilities());
		var workspace = client.map(ClientCapabilities::getWorkspace);
		var window = client.map(ClientCapabilities::getWindow);
		var text = client.map(ClientCapabilities::getTextDocument);
		var action = text.map(c -> c.getCodeAction());
		return new Traits(is(workspace, c -> c.getConfiguration()), is(window, c -> c.getWorkDoneProgress()),
				is(workspace.map(c -> c.getDidChangeWatchedFiles()), c -> c.getDynamicRegistration()),
				is(workspace.map(c -> c.getInlayHint()), c -> c.getRefreshSupport()),
				is(workspace.map(c -> c.getCodeLens()), c -> c.getRefreshSupport()),
				is(workspace.map(c -> c.getSemanticTokens()), c -> c.getRefreshSupport()),
				is(workspace.map(c -> c.getWorkspaceEdit()), c -> c.getDocumentChanges()),
				is(text.map(c -> c.getCompletion()).map(c -> c.getCompletionItem()), c -> c.getSnippetSupport()),
				is(text.map(c -> c.getFoldingRange()), c -> c.getLineFoldingOnly()),
				text.map(c -> c.getFoldingRange()).map(c -> c.getRangeLimit()).orElse(Integer.MAX_VALUE),
				is(text.map(c -> c.getDocumentSymbol()), c -> c.getHierarchicalDocumentSymbolSupport()),
				action.map(c -> c.getCodeActionLiteralSupport()).isPresent(),
				action.map(c -> c.getResolveSupport()).map(c -> c.getProperties()).orElse(List.of()).contains("edit"),
				is(text.map(c -> c.getDefinition()), c -> c.getLinkSupport()), text.map(c -> c.getPublishDiagnostics()).isPresent());
	}

	private static <T> boolean is(Optional<T> part, Function<T, Boolean> trait) {
		return part.map(trait).orElse(false);
	}
}
