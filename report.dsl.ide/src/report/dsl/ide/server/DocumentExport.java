// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.Deadline;
import report.dsl.documents.ExportFormat;
import report.dsl.documents.ExportOptions;
import report.dsl.documents.Exports;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.server.ReportRequests.ExportParams;
import report.dsl.ide.server.ReportRequests.Exported;
import report.dsl.rules.Severity;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.OutputFile;
import report.dsl.workspace.OutputFolder;

/** Writes the document of a report. Touched only when one is asked for: behind it lie the libraries for documents. */
final class DocumentExport {

	/** Many times what the longest report takes. */
	private static final Deadline DEADLINE = new Deadline(60);
	private static final int USUAL_BYTES = 1 << 16;

	private DocumentExport() {
	}

	/** @param report null when what was asked for is none */
	static Exported run(ExportParams params, @Nullable ReportDocument report, ClientMessages messages, CancelChecker cancellation) {
		try {
			ExportFormat to = target(params.to());
			String path = params.target() == null ? null : Uris.path(params.target());
			if (path == null)
				throw new ServerProblem("export.target");
			if (WorkspaceLibrary.isReport(path) || WorkspaceLibrary.isForm(path))
				throw new ServerProblem("export.over", path);
			if (report == null)
				throw new ServerProblem("command.noReport", params.textDocument() == null ? "?" : Uris.key(params.textDocument().getUri()));
			write(to, report, Path.of(path), cancellation);
			return new Exported(Path.of(path).toString(), null, errors(report));
		} catch (FileProblem problem) {
			return new Exported(null, problem.in(messages.language()), 0);
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
			messages.fault("report/export", e);
			return new Exported(null, messages.failure(e), 0);
		}
	}

	/** Faults that are marked as published are no errors. */
	private static int errors(ReportDocument report) {
		return (int) report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
	}

	private static ExportFormat target(String word) throws FileProblem {
		ExportFormat to = word == null ? null : ExportFormat.of(word);
		if (to != null)
			return to;
		throw new ServerProblem("export.kind", word,
				Arrays.stream(ExportFormat.values()).map(ExportFormat::word).collect(Collectors.joining(", ")));
	}

	private static void write(ExportFormat to, ReportDocument report, Path file, CancelChecker cancellation) throws FileProblem {
		ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
		DEADLINE.call(() -> {
			Exports.write(to, report.reading(), report.language(), out, ExportOptions.NONE);
			return null;
		}, cancellation::checkCanceled);
		try {
			OutputFile.write(file, out.toByteArray());
		} catch (IOException e) {
			throw OutputFolder.cannotWrite(file.toString(), e);
		}
	}
}
