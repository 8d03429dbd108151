// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

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
record ClientFeatures(boolean configuration, boolean progress, boolean watching, boolean inlayRefresh, boolean lensRefresh,
		boolean tokenRefresh, boolean documentChanges, boolean snippets, boolean lineFolding, int foldingLimit, boolean symbolTree,
		boolean literals, boolean lazyEdits,
		boolean links, boolean push) {

	/** Of a client that has not said anything yet. */
	static final ClientFeatures NONE = of(new JsonSection(null));

	static ClientFeatures of(InitializeParams params) {
		return of(new JsonSection(Capabilities.json(params.getCapabilities())));
	}

	private static ClientFeatures of(JsonSection client) {
		return new ClientFeatures(client.flag("workspace.configuration", false), client.flag("window.workDoneProgress", false),
				client.flag("workspace.didChangeWatchedFiles.dynamicRegistration", false),
				client.flag("workspace.inlayHint.refreshSupport", false),
				client.flag("workspace.codeLens.refreshSupport", false), client.flag("workspace.semanticTokens.refreshSupport", false),
				client.flag("workspace.workspaceEdit.documentChanges", false),
				client.flag("textDocument.completion.completionItem.snippetSupport", false),
				client.flag("textDocument.foldingRange.lineFoldingOnly", false),
				client.number("textDocument.foldingRange.rangeLimit", Integer.MAX_VALUE),
				client.flag("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport", false),
				client.at("textDocument.codeAction.codeActionLiteralSupport") != null,
				client.list("textDocument.codeAction.resolveSupport.properties").contains("edit"),
				client.flag("textDocument.definition.linkSupport", false), client.at("textDocument.publishDiagnostics") != null);
	}
}
