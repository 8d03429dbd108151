// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What Eclipse can do, in the words of the protocol. */
final class EclipseCapabilities {

	/** Each is something that editors keep and draw; a report has some fifty. */
	private static final int MOST_FOLDS = 2_000;

	private EclipseCapabilities() {
	}

	static ClientCapabilities all() {
		WindowClientCapabilities window = new WindowClientCapabilities();
		window.setWorkDoneProgress(true);
		ClientCapabilities all = new ClientCapabilities();
		all.setWorkspace(workspace());
		all.setTextDocument(text());
		all.setWindow(window);
		return all;
	}

	private static WorkspaceClientCapabilities workspace() {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setConfiguration(true);
		workspace.setApplyEdit(true);
		WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
		edit.setDocumentChanges(true);
		workspace.setWorkspaceEdit(edit);
		workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
		workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
		return workspace;
	}

	private static TextDocumentClientCapabilities text() {
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		CompletionItemCapabilities item = new CompletionItemCapabilities(true);
		text.setCompletion(new CompletionCapabilities(item));
		FoldingRangeCapabilities folding = new FoldingRangeCapabilities();
		folding.setLineFoldingOnly(true);
		folding.setRangeLimit(MOST_FOLDS);
		text.setFoldingRange(folding);
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		text.setCodeAction(actions());
		DefinitionCapabilities definition = new DefinitionCapabilities();
		definition.setLinkSupport(true);
		text.setDefinition(definition);
		text.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
		return text;
	}

	private static CodeActionCapabilities actions() {
		CodeActionCapabilities actions = new CodeActionCapabilities();
		actions.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of())));
		actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
		return actions;
	}
}
