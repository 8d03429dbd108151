package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Shows what the server finds: as markers of the files of the workspace, and in the editor alone of files from elsewhere. */
public final class Problems {

	/** More than anybody reads; a text that is no report at all can have a finding a line. */
	private static final int MOST = 2_000;

	private final LiveDocuments documents;
	private final MarkerJob markers = new MarkerJob();
	private final Map<String, List<Problem>> byKey = new ConcurrentHashMap<>();
	private final Repairs repairs;

	public Problems(LiveDocuments documents) {
		this.documents = documents;
		this.repairs = new Repairs(documents);
	}

	/** What can be done about them, worked out beside. */
	public Repairs repairs() {
		return repairs;
	}

	public void stop() {
		markers.stop();
	}

	/** The problems that are shown of a document now. */
	public List<Problem> of(String uri) {
		return byKey.getOrDefault(Places.key(uri), List.of());
	}

	/** Takes what was found, on any thread. What is about a text that is gone is left out: what is about the new one follows. */
	public void publish(PublishDiagnosticsParams found) {
		LiveDocument live = documents.of(found.getUri());
		List<Diagnostic> diagnostics = found.getDiagnostics();
		if (diagnostics.size() > MOST)
			diagnostics = diagnostics.subList(0, MOST);
		List<Diagnostic> shown = diagnostics;
		if (live != null)
			ClientCommands.later(() -> show(live, found.getVersion(), shown));
		else if (found.getVersion() == null)
			showClosed(found.getUri(), shown);
	}

	private void show(LiveDocument live, Integer version, List<Diagnostic> diagnostics) {
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
	}
}
