// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import report.dsl.ide.symbols.WorkspaceSymbols;
import report.dsl.workspace.SettingsFile;

/** The messages about the workspace as a whole. */
final class FolderService implements WorkspaceService {

	private final WorkspaceLibrary library;
	private final FolderWatch folders;
	private final Commands commands;
	private final Requests requests;
	private final Consumer<@Nullable JsonElement> configured;

	/** @param configured takes the settings of the editor that have changed; null: they are asked for */
	FolderService(WorkspaceLibrary library, FolderWatch folders, Commands commands, Requests requests,
			Consumer<@Nullable JsonElement> configured) {
		this.library = library;
		this.folders = folders;
		this.commands = commands;
		this.requests = requests;
		this.configured = configured;
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		return requests.answer(cancellation -> commands.run(params.getCommand(), params.getArguments(), cancellation));
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
			WorkspaceSymbolParams params) {
		String query = params.getQuery() == null ? "" : params.getQuery();
		return requests.answer(cancellation -> Either.forRight(WorkspaceSymbols.of(query, library)));
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		configured.accept(params.getSettings() instanceof JsonObject all ? all.get(EditorSettings.SECTION) : null);
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		folders.foldersChanged(keys(params.getEvent().getAdded()), keys(params.getEvent().getRemoved()));
	}

	private static List<String> keys(List<WorkspaceFolder> folders) {
		List<String> keys = new ArrayList<>();
		if (folders != null)
			for (WorkspaceFolder folder : folders)
				if (Uris.path(folder.getUri()) != null)
					keys.add(Uris.path(folder.getUri()));
		return keys;
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		params.getChanges().forEach(change -> changed(change.getUri()));
	}

	@Override
	public void didCreateFiles(CreateFilesParams params) {
		params.getFiles().forEach(file -> changed(file.getUri()));
	}

	@Override
	public void didRenameFiles(RenameFilesParams params) {
		params.getFiles().forEach(file -> {
			changed(file.getOldUri());
			changed(file.getNewUri());
		});
	}

	@Override
	public void didDeleteFiles(DeleteFilesParams params) {
		params.getFiles().forEach(file -> changed(file.getUri()));
	}

	/** Something has happened to a file or a folder: what, is seen when it is looked at. */
	private void changed(String uri) {
		String key = Uris.path(uri);
		if (key != null)
			if (key.endsWith("/" + SettingsFile.NAME))
				folders.settingsChanged();
			else
				folders.fileChanged(key);
	}
}
