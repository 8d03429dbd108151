package report.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.gson.JsonElement;

import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.Diagnostics;
import report.dsl.ide.report.InlayHints;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.SettingsFile;

/**
 * What belongs together while one client is connected, and what happens between its messages. Texts change on the thread
 * that reads the messages, checks have a thread ({@link Checks}), requests two ({@link Requests}), folders, outputs and
 * documents in and out one each: a key waits for none of them.
 */
final class Session implements DiagnosticsOf, Checks.Publisher {

	/** A client that does not answer is not waited for longer. */
	private static final int PATIENCE_SECONDS = 5;

	private final ClientMessages voice = new ClientMessages(this::language);
	private final WorkspaceLibrary library = new WorkspaceLibrary(voice);
	private final Checks checks = new Checks(library, this, this);
	/** One that takes long does not keep the others waiting. */
	private final Requests requests = new Requests("report-request", 2);
	/** Those that read or write documents: they may take seconds and much memory. */
	private final Requests exchange = new Requests("report-exchange", 1);
	private final Outputs outputs = new Outputs(library);
	private final RulePages rulePages = new RulePages();
	private final ExecutorService background = single("report-folder");
	private final ExecutorService writer = single("report-output");
	private LanguageClient client;
	private volatile ClientFeatures traits;
	private volatile StartOptions start = StartOptions.of(null);
	private volatile FolderScan scan;

	private static ExecutorService single(String name) {
		return Executors.newSingleThreadExecutor(work -> {
			Thread thread = new Thread(work, name);
			thread.setDaemon(true);
			return thread;
		});
	}

	void connect(LanguageClient newClient) {
		client = newClient;
		voice.connect(newClient);
	}

	LanguageClient client() {
		return client;
	}

	WorkspaceLibrary library() {
		return library;
	}

	Checks checks() {
		return checks;
	}

	Requests requests() {
		return requests;
	}

	Requests exchange() {
		return exchange;
	}

	Outputs outputs() {
		return outputs;
	}

	ClientMessages voice() {
		return voice;
	}

	ClientFeatures traits() {
		return traits;
	}

	StartOptions start() {
		return start;
	}

	/** The scan of the workspace folders that was begun last; null before the first one. */
	FolderScan scan() {
		return scan;
	}

	Language language() {
		return library.language();
	}

	/** Who the client is. Nothing is begun before it has been answered. */
	void begin(InitializeParams params, List<String> folders) {
		traits = ClientFeatures.of(params);
		start = StartOptions.of(params.getInitializationOptions());
		library.speak(Language.of(start.lang() != null ? start.lang() : params.getLocale()));
		library.use(Options.of(start.settings()));
		library.folders(folders);
		rulePages.at(start.rulePage());
	}

	/** The client is ready: what it has set is asked for, then its folders are looked at. */
	void ready() {
		checks.start();
		if (traits.watching())
			watch();
		background.execute(() -> {
			configure();
			rulePages.write(language());
			scan(library.folders());
		});
	}

	/** Has something done on the thread that looks at folders. */
	void background(Runnable work) {
		background.execute(work);
	}

	private void watch() {
		List<FileSystemWatcher> watchers = new ArrayList<>();
		for (String pattern : new String[] { "**/*.{report,form}", "**/" + SettingsFile.NAME })
			watchers.add(new FileSystemWatcher(Either.forLeft(pattern)));
		client.registerCapability(new RegistrationParams(List.of(new Registration("report-files", "workspace/didChangeWatchedFiles",
				new DidChangeWatchedFilesRegistrationOptions(watchers)))));
	}

	/** Asks the client for its settings and waits for them. */
	private void configure() {
		if (!traits.configuration())
			return;
		ConfigurationItem item = new ConfigurationItem();
		item.setSection(Options.SECTION);
		CompletableFuture<List<Object>> answer = client.configuration(new ConfigurationParams(List.of(item)));
		try {
			List<Object> values = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (values != null && !values.isEmpty() && values.getFirst() instanceof JsonElement json && json.isJsonObject())
				use(Options.of(json));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (Exception e) {
			// a client that cannot say has set nothing
		}
	}

	/** Looks at folders, beside everything else. */
	void scan(List<String> folders) {
		FolderScan next = new FolderScan(library, checks, client, traits.progress() && !folders.isEmpty(), voice.message("scan"));
		scan = next;
		background.execute(() -> {
			try {
				next.run(folders);
			} catch (RuntimeException e) {
				voice.fault(null, e);
				next.cancel();
			}
		});
	}

	/** The user has changed settings of the editor. @param section null: the client is asked */
	void configured(JsonElement section) {
		if (traits.configuration())
			background.execute(this::configure);
		else if (section != null)
			use(Options.of(section));
	}

	private void use(Options options) {
		if (options.equals(library.options()))
			return;
		boolean wider = options.checkAll() != library.options().checkAll() || !options.exclude().equals(library.options().exclude());
		library.use(options);
		renew();
		rulePages.write(language());
		if (wider)
			scan(library.folders());
	}

	/** Settings have changed: everything is looked at anew. */
	void renew() {
		voice.forget();
		library.renew();
		for (Document document : library.open())
			checks.again(Uris.key(document.uri()));
		for (ReportIndex.Entry entry : library.index().all())
			checks.again(entry.key());
		refresh();
	}

	/** A settings file has been written, changed or deleted. */
	void settingsChanged() {
		background.execute(() -> {
			renew();
			scan(library.folders());
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
		checks.changed(key);
	}

	/** A document was saved: its JSON is written once, in the state that was saved. */
	void saved(ReportDocument report) {
		if (!Boolean.FALSE.equals(library.options().onSave()))
			writer.execute(() -> generate(report));
	}

	/** Nobody has asked for this, and an editor may save every second: what goes wrong is noted, once, and not shown. */
	private void generate(ReportDocument report) {
		String key = Uris.key(report.uri());
		try {
			if (library.options().onSave() != null || outputs.isProject(key))
				outputs.write(report);
		} catch (FileProblem problem) {
			voice.reportProblem(key, problem);
		} catch (RuntimeException e) {
			voice.fault(report.uri(), e);
		}
	}

	/** The commands that can be called: the server's and those of the client. */
	Set<String> commands() {
		Set<String> all = new HashSet<>(start.commands());
		all.addAll(Commands.ALL);
		return all;
	}

	InlayHints.Options hintOptions() {
		Options options = library.options();
		return new InlayHints.Options(options.totals(), options.differences(), options.lastYear());
	}

	/** What the client can do with code actions. */
	CodeActions.Options actionOptions() {
		return new CodeActions.Options(traits.literals() && traits.lazyEdits(), traits.literals() && traits.documentChanges(), start.commands());
	}

	@Override
	public List<Diagnostic> of(Document document) {
		return Diagnostics.of(document, library, rule -> rulePages.address(rule, document.language()));
	}

	@Override
	public List<Diagnostic> ofUnreadable(String key) {
		FileProblem problem = library.whyUnreadable(key);
		Range start = new Range(new Position(0, 0), new Position(0, 0));
		return problem == null ? List.of() : List.of(new Diagnostic(start, problem.in(language()), DiagnosticSeverity.Error, "report"));
	}

	@Override
	public void publish(String uri, Integer version, List<Diagnostic> diagnostics) {
		boolean open = version != null;
		if (!open || !start.pull())
			client.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics, version));
	}

	@Override
	public void idle(boolean others) {
		if (others)
			refresh();
	}

	/** What is drawn between the lines of open documents may have changed without a key in them. */
	private void refresh() {
		if (traits.inlayRefresh())
			client.refreshInlayHints();
		if (traits.lensRefresh())
			client.refreshCodeLenses();
		if (traits.tokenRefresh())
			client.refreshSemanticTokens();
		if (start.pull())
			client.refreshDiagnostics();
	}

	@Override
	public void failed(String uri, Throwable cause) {
		voice.fault(uri, cause);
	}

	/** Ends all threads; what is being written is finished. */
	void end() {
		checks.stop();
		requests.stop();
		exchange.stop();
		background.shutdownNow();
		writer.shutdown();
		try {
			writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Folders have been added to the workspace or taken from it. */
	void folders(Collection<String> added, Collection<String> removed) {
		List<String> now = new ArrayList<>(library.folders());
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
}
