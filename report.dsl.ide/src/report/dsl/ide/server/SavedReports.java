// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import report.dsl.ide.ReportDocument;
import report.dsl.workspace.FileProblem;

/**
 * Writes the JSON of reports when they are saved, where that is set. Nobody has asked for it, and an editor may save every second: what
 * goes wrong is logged, once, and not shown.
 */
final class SavedReports {

	private static final int PATIENCE_SECONDS = 5;

	private final WorkspaceLibrary library;
	private final CheckQueue queue;
	private final Outputs outputs;
	private final Configuration configuration;
	private final ClientMessages messages;
	private final ExecutorService writer = Threads.single("report-output");

	SavedReports(WorkspaceLibrary library, CheckQueue queue, Outputs outputs, Configuration configuration, ClientMessages messages) {
		this.library = library;
		this.queue = queue;
		this.outputs = outputs;
		this.configuration = configuration;
		this.messages = messages;
	}

	/** A document was saved: its JSON is written once, in the state that was saved. */
	void saved(ReportDocument report) {
		writer.execute(() -> {
			try {
				write(reread(report));
			} catch (FileProblem problem) {
				messages.reportProblem(Uris.key(report.uri()), problem);
			} catch (RuntimeException e) {
				messages.fault(report.uri(), e);
			}
		});
	}

	/** The report as it counts now: the editor may have encoded its file otherwise than before. */
	private ReportDocument reread(ReportDocument report) {
		ReportDocument now = library.saved(report);
		if (now != report)
			queue.changed(Uris.key(report.uri()));
		return now;
	}

	private void write(ReportDocument report) throws FileProblem {
		Boolean wanted = configuration.settings().onSave();
		if (wanted == null ? outputs.isProject(Uris.key(report.uri())) : wanted)
			outputs.write(report);
	}

	/** What is being written is finished. */
	void stop() {
		writer.shutdown();
		try {
			writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
