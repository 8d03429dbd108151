// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.Server;

/** Shows what the server finds: as markers of the files of the workspace, and in the editor alone of files from elsewhere. */
public final class Problems {

	/** More than anybody reads; a text that is no report at all can have a finding a line. */
	private static final int MOST = 2_000;

	private static final Text MORE = new Text("另有 {0} 个问题没有显示；请先处理前面的问题",
			"{0} more findings are not shown; correct the first ones first");
	private static final String SOURCE = "report";
	private static final int PATIENCE_SECONDS = 3;

	private final LiveDocuments documents;
	private final MarkerJob markers = new MarkerJob();
	private final Map<String, List<Problem>> byKey = new ConcurrentHashMap<>();
	/** Versions of the open documents that {@link #byKey} is about. */
	private final Map<String, Integer> versions = new ConcurrentHashMap<>();
	private final Map<String, CompletableFuture<Void>> next = new ConcurrentHashMap<>();
	private final OfferedRepairs repairs;

	public Problems(Server server, LiveDocuments documents, ClientCommands commands) {
		this.documents = documents;
		this.repairs = new OfferedRepairs(server, documents, commands, this);
	}

	/** What can be done about them, worked out beside. */
	public OfferedRepairs repairs() {
		return repairs;
	}

	public void stop() {
		markers.stop();
	}

	/** The problems that are shown of a document now. */
	public List<Problem> of(String uri) {
		return byKey.getOrDefault(Places.key(uri), List.of());
	}

	/**
	 * Changes a document. Completes when what is shown of it, in markers too, is about the text as it is then; what the server
	 * does not speak of is not waited for long.
	 *
	 * @return whether the change was made
	 */
	CompletableFuture<Boolean> settled(String uri, Supplier<CompletableFuture<Boolean>> change) {
		String key = Places.key(uri);
		CompletableFuture<Void> published = next(key);
		return change.get().thenCompose(done -> {
			LiveDocument live = documents.of(uri);
			CompletableFuture<Void> shown = !done || live != null && versions.getOrDefault(key, 0) == live.version()
					? CompletableFuture.completedFuture(null)
					: live != null ? next(key) : published;
			return shown.copy().completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).thenCompose(now -> markers.written())
					.thenApply(now -> done);
		});
	}

	private CompletableFuture<Void> next(String key) {
		return next.computeIfAbsent(key, now -> new CompletableFuture<>());
	}

	private void shown(String key) {
		CompletableFuture<Void> waiting = next.remove(key);
		if (waiting != null)
			waiting.complete(null);
	}

	/** Takes what was found, on any thread. What is about a text that is gone is left out: what is about the new one follows. */
	public void publish(PublishDiagnosticsParams found) {
		LiveDocument live = documents.of(found.getUri());
		List<Diagnostic> diagnostics = found.getDiagnostics();
		if (diagnostics.size() > MOST)
			diagnostics = beginning(diagnostics);
		List<Diagnostic> shown = diagnostics;
		if (live != null)
			UiThread.later(() -> show(live, found.getVersion(), shown));
		else if (found.getVersion() == null)
			showClosed(found.getUri(), shown);
	}

	/** Says also that there are more. */
	private static List<Diagnostic> beginning(List<Diagnostic> all) {
		List<Diagnostic> beginning = new ArrayList<>(MOST + 1);
		Range start = new Range(new Position(0, 0), new Position(0, 0));
		beginning.add(new Diagnostic(start, ReportUi.say(MORE.with(all.size() - MOST)), DiagnosticSeverity.Warning, SOURCE));
		beginning.addAll(all.subList(0, MOST));
		return beginning;
	}

	private void show(LiveDocument live, @Nullable Integer version, List<Diagnostic> diagnostics) {
		if (version == null || version != live.version() || documents.of(live.uri()) != live)
			return;
		List<Problem> problems = new ArrayList<>(diagnostics.size());
		for (Diagnostic diagnostic : diagnostics) {
			IRegion region = Places.region(live.document(), diagnostic.getRange());
			problems.add(Problem.of(diagnostic, region.getOffset(), region.getOffset() + region.getLength()));
		}
		byKey.put(Places.key(live.uri()), problems);
		IFile[] files = Places.files(live.uri());
		if (files.length == 0)
			EditorAnnotations.show(live, problems);
		for (IFile file : files)
			markers.show(file, problems);
		repairs.found(live, problems);
		versions.put(Places.key(live.uri()), version);
		shown(Places.key(live.uri()));
	}

	private void showClosed(String uri, List<Diagnostic> diagnostics) {
		IFile[] files = Places.files(uri);
		if (files.length == 0)
			return;
		List<Problem> problems = ClosedText.problems(uri, diagnostics);
		if (problems.isEmpty())
			byKey.remove(Places.key(uri));
		else
			byKey.put(Places.key(uri), problems);
		for (IFile file : files)
			markers.show(file, problems);
		shown(Places.key(uri));
	}
}
