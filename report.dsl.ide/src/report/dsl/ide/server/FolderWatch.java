// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;

import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Document;
import report.dsl.workspace.SettingsFile;

/** Follows the folders of the workspace: what lies in them and what changes there. Works on a thread of its own, which no key waits for. */
final class FolderWatch {

	private final WorkspaceLibrary library;
	private final CheckQueue queue;
	private final Checks checks;
	private final DiagnosticsPublisher publisher;
	private final Configuration configuration;
	private final ClientMessages messages;
	private final ExecutorService background = Threads.single("report-folder");
	private volatile @Nullable FolderScan scan;

	FolderWatch(WorkspaceLibrary library, CheckQueue queue, Checks checks, DiagnosticsPublisher publisher, Configuration configuration,
			ClientMessages messages) {
		this.library = library;
		this.queue = queue;
		this.checks = checks;
		this.publisher = publisher;
		this.configuration = configuration;
		this.messages = messages;
	}

	/** Has something done on the thread that looks at folders. */
	void run(Runnable work) {
		background.execute(work);
	}

	/** The scan of the workspace folders that was begun last; null before the first one. */
	@Nullable
	FolderScan scan() {
		return scan;
	}

	/** Asks the client to tell of changes on disk. */
	void register() {
		List<FileSystemWatcher> watchers = new ArrayList<>();
		for (String pattern : new String[] { "**/*.{report,form}", "**/" + SettingsFile.NAME })
			watchers.add(new FileSystemWatcher(Either.forLeft(pattern)));
		messages.follow(messages.client()
				.registerCapability(new RegistrationParams(List.of(new Registration("report-files", "workspace/didChangeWatchedFiles",
						new DidChangeWatchedFilesRegistrationOptions(watchers))))));
	}

	/** Looks at all folders of the workspace, beside everything else. */
	void scanAll() {
		scan(library.folders().all());
	}

	private void scan(List<String> folders) {
		boolean progress = configuration.client().progress() && !folders.isEmpty();
		FolderScan next = new FolderScan(library, queue, messages.client(), progress, messages.message("scan"));
		scan = next;
		background.execute(() -> {
			try {
				next.run(folders);
			} catch (RuntimeException e) {
				messages.fault(null, e);
				next.cancel();
			}
		});
	}

	/** Settings have changed: everything is checked again. */
	void renew() {
		messages.forget();
		library.renew();
		for (Document document : library.open())
			queue.again(Uris.key(document.uri()));
		for (ReportIndex.Entry entry : library.index().all())
			queue.again(entry.key());
		publisher.refresh();
	}

	/** A settings file has been written, changed or deleted. */
	void settingsChanged() {
		background.execute(() -> {
			renew();
			scanAll();
		});
	}

	/** Something has happened to a file or folder on disk. Files that are open are what the editor says they are. */
	void fileChanged(String key) {
		background.execute(() -> {
			if (WorkspaceLibrary.isForm(key))
				library.learnForm(key);
			if (WorkspaceLibrary.isForm(key) || WorkspaceLibrary.isReport(key))
				changed(key);
			else if (Files.isDirectory(Path.of(key)))
				scan(List.of(key));
			else
				library.index().below(key).forEach(this::changed);
		});
	}

	private void changed(String key) {
		if (library.open(key) != null)
			return;
		library.changed(key);
		queue.changed(key);
	}

	/** Folders have been added to the workspace or taken from it. */
	void foldersChanged(Collection<String> added, Collection<String> removed) {
		List<String> now = new ArrayList<>(library.folders().all());
		now.removeAll(removed);
		for (String folder : added)
			if (!now.contains(folder))
				now.add(folder);
		library.folders(now);
		if (!removed.isEmpty())
			background.execute(() -> {
				removed.forEach(checks::left);
				renew();
			});
		if (!added.isEmpty())
			scan(List.copyOf(added));
	}

	void stop() {
		background.shutdownNow();
	}
}
