// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

import report.dsl.ide.TokenLegend;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.Completion;

/** What the server can do, as it tells the client. */
final class ServerFeatures {

	private ServerFeatures() {
	}

	static ServerCapabilities of(ClientFeatures client, StartOptions start) {
		ServerCapabilities can = new ServerCapabilities();
		TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
		sync.setOpenClose(true);
		sync.setChange(TextDocumentSyncKind.Incremental);
		sync.setSave(new SaveOptions(false));
		can.setTextDocumentSync(sync);
		can.setPositionEncoding("utf-16");
		can.setCompletionProvider(new CompletionOptions(true, Completion.TRIGGERS));
		can.setHoverProvider(true);
		can.setDefinitionProvider(true);
		can.setReferencesProvider(true);
		can.setDocumentHighlightProvider(true);
		can.setDocumentSymbolProvider(true);
		can.setWorkspaceSymbolProvider(true);
		can.setFoldingRangeProvider(true);
		can.setSelectionRangeProvider(true);
		can.setDocumentLinkProvider(new DocumentLinkOptions(false));
		can.setDocumentFormattingProvider(true);
		can.setDocumentRangeFormattingProvider(true);
		can.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("\n", List.of("|", "｜")));
		can.setRenameProvider(new RenameOptions(true));
		can.setInlayHintProvider(true);
		can.setCodeLensProvider(new CodeLensOptions(false));
		can.setCodeActionProvider(actions(client));
		can.setSemanticTokensProvider(tokens());
		can.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
		can.setWorkspace(workspace());
		if (start.pull() || !client.push()) {
			DiagnosticRegistrationOptions pull = new DiagnosticRegistrationOptions();
			pull.setInterFileDependencies(true);
			pull.setWorkspaceDiagnostics(false);
			can.setDiagnosticProvider(pull);
		}
		return can;
	}

	private static CodeActionOptions actions(ClientFeatures client) {
		CodeActionOptions actions = new CodeActionOptions(CodeActions.KINDS);
		actions.setResolveProvider(client.lazyEdits());
		return actions;
	}

	private static SemanticTokensWithRegistrationOptions tokens() {
		SemanticTokensWithRegistrationOptions tokens = new SemanticTokensWithRegistrationOptions(TokenLegend.LEGEND);
		SemanticTokensServerFull full = new SemanticTokensServerFull();
		full.setDelta(true);
		tokens.setFull(full);
		tokens.setRange(true);
		return tokens;
	}

	private static WorkspaceServerCapabilities workspace() {
		WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
		folders.setSupported(true);
		folders.setChangeNotifications(true);
		List<FileOperationFilter> filters = new ArrayList<>();
		for (String pattern : new String[] { "**/*.{report,form}", "**/" })
			filters.add(new FileOperationFilter(new FileOperationPattern(pattern), "file"));
		FileOperationOptions operations = new FileOperationOptions(filters);
		FileOperationsServerCapabilities files = new FileOperationsServerCapabilities();
		files.setDidCreate(operations);
		files.setDidRename(operations);
		files.setDidDelete(operations);
		WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
		workspace.setFileOperations(files);
		return workspace;
	}
}
