// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.gson.JsonElement;
import org.jspecify.annotations.Nullable;

/**
 * The life of one client's connection: makes what belongs together, begins its work and ends it. Texts change on the thread that reads the
 * messages, checks have a thread ({@link Checks}), requests two ({@link Requests}), folders ({@link FolderWatch}), outputs
 * ({@link SavedReports}) and documents in and out one each: a key waits for none of them.
 */
final class Session {

	private final Configuration configuration = new Configuration();
	private final ClientMessages messages = new ClientMessages(configuration);
	private final WorkspaceLibrary library = new WorkspaceLibrary(configuration, messages);
	private final CheckQueue queue = new CheckQueue(key -> library.open(key) != null);
	private final DiagnosticsPublisher publisher = new DiagnosticsPublisher(library, configuration, messages);
	private final RulePages rulePages = new RulePages();
	private final Checks checks = new Checks(queue, library, rulePages, publisher, messages);
	private final FolderWatch folders = new FolderWatch(library, queue, checks, publisher, configuration, messages);
	private final Outputs outputs = new Outputs(library);
	private final SavedReports savedReports = new SavedReports(library, queue, outputs, configuration, messages);
	/** One that takes long does not keep the others waiting. */
	private final Requests requests = new Requests("report-request", 2, messages::trace);
	/** Those that read or write documents: they may take seconds and much memory. */
	private final Requests exchange = new Requests("report-exchange", 1, messages::trace);

	Configuration configuration() {
		return configuration;
	}

	ClientMessages messages() {
		return messages;
	}

	FolderWatch folders() {
		return folders;
	}

	/** What answers the messages about documents. */
	DocumentService documentService() {
		return new DocumentService(library, queue, checks, savedReports, requests, configuration);
	}

	/** What answers the messages about folders and settings. */
	FolderService folderService() {
		return new FolderService(library, folders, new Commands(library, outputs, configuration, messages), requests, this::configured);
	}

	/** What answers the requests beyond the protocol. */
	ReportService reportService() {
		return new ReportService(library, folders, queue, outputs, requests, exchange, configuration, messages);
	}

	void connect(LanguageClient client) {
		messages.connect(client);
	}

	/** Takes what the client says about itself. No work begins before it has been answered. */
	void begin(InitializeParams params, List<String> workspaceFolders) {
		configuration.begin(params);
		library.folders(workspaceFolders);
		rulePages.at(configuration.start().rulePage());
	}

	/** The client is ready: what it has set is asked for, then its folders are looked at. */
	void ready() {
		checks.start();
		if (configuration.client().watching())
			folders.register();
		folders.run(() -> {
			ask();
			rulePages.write(configuration.language());
			folders.scanAll();
		});
	}

	/** The user has changed settings of the editor. @param section null: the client is asked */
	private void configured(@Nullable JsonElement section) {
		if (configuration.client().configuration())
			folders.run(this::ask);
		else if (section != null)
			use(EditorSettings.of(section));
	}

	private void ask() {
		EditorSettings settings = configuration.client().configuration() ? configuration.ask(messages.client()) : null;
		if (settings != null)
			use(settings);
	}

	private void use(EditorSettings settings) {
		EditorSettings before = configuration.change(settings);
		if (settings.equals(before))
			return;
		boolean otherFiles = settings.checkAll() != before.checkAll() || !settings.exclude().equals(before.exclude());
		folders.run(() -> {
			folders.renew();
			rulePages.write(configuration.language());
			if (otherFiles)
				folders.scanAll();
		});
	}

	/** Ends all threads; what is being written is finished. */
	void end() {
		queue.stop();
		requests.stop();
		exchange.stop();
		folders.stop();
		savedReports.stop();
	}
}
