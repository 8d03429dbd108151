// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.Documents;
import report.dsl.documents.Extract;
import report.dsl.documents.Extracts;
import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.ide.server.ReportRequests.Content;
import report.dsl.ide.server.ReportRequests.ImportParams;
import report.dsl.ide.server.ReportRequests.ImportRemark;
import report.dsl.ide.server.ReportRequests.Imported;
import report.dsl.ide.server.ReportRequests.ImportedReport;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;

/** Makes reports of a document. Touched only when one is asked for: behind it lie the libraries for documents. */
final class DocumentImport {

	private DocumentImport() {
	}

	static Imported run(ImportParams params, WorkspaceLibrary library, ClientMessages messages, CancelChecker cancellation) {
		try {
			return new Imported(reports(params, library, messages.language(), cancellation), null);
		} catch (FileProblem problem) {
			return new Imported(List.of(), problem.in(messages.language()));
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
			messages.fault("report/import", e);
			return new Imported(List.of(), messages.failure(e));
		}
	}

	/** Endings of the names of documents that reports can be made of, with the dot. */
	static List<String> endings() {
		return Documents.ENDINGS;
	}

	/** What stands in HTML from a clipboard; null when it cannot be read. */
	static @Nullable SourceDocument page(String html) {
		try {
			return Documents.read(RawDocument.of("clipboard.html", ("<meta charset=\"utf-8\">" + html).getBytes(StandardCharsets.UTF_8)));
		} catch (FileProblem problem) {
			return null;
		}
	}

	private static List<ImportedReport> reports(ImportParams params, WorkspaceLibrary library, Language language,
			CancelChecker cancellation)
			throws FileProblem {
		RawDocument raw = raw(params.source());
		Forms forms = forms(params, library);
		List<ImportedReport> reports = new ArrayList<>();
		for (Extract extract : Extracts.of(raw, forms, language, cancellation::checkCanceled))
			reports.add(report(raw, extract, forms, language));
		return reports;
	}

	private static RawDocument raw(Either<String, Content> source) throws FileProblem {
		if (source == null)
			throw new ServerProblem("import.source");
		if (source.isRight())
			return content(source.getRight());
		String path = Uris.path(source.getLeft());
		if (path == null)
			throw new ServerProblem("import.source");
		FileBytes.requireRegular(path);
		return RawDocument.of(Path.of(path));
	}

	private static RawDocument content(Content content) throws FileProblem {
		if (content.name() == null || content.base64() == null)
			throw new ServerProblem("import.source");
		try {
			return RawDocument.of(content.name(), Base64.getDecoder().decode(content.base64()));
		} catch (IllegalArgumentException e) {
			throw new ServerProblem("import.source");
		}
	}

	/** Those at hand where the reports will stand. */
	private static Forms forms(ImportParams params, WorkspaceLibrary library) throws FileProblem {
		String document = params.source().isLeft() ? params.source().getLeft() : null;
		Forms all = library.formsFor(params.folder() != null ? params.folder() + "/" + Inputs.REPORT : document);
		String form = params.form();
		if (form == null)
			return all;
		Forms forms = Extracts.only(form, all);
		if (forms == null)
			throw new ServerProblem("import.form", form, String.join(", ", all.names()));
		return forms;
	}

	private static ImportedReport report(RawDocument raw, Extract extract, Forms forms, Language language) {
		List<ImportRemark> remarks = new ArrayList<>();
		for (Remark remark : extract.remarks())
			remarks.add(new ImportRemark(remark.kind().name(), remark.confidence().percent(), remark.message().in(language),
					remark.spot().page(),
					remark.spot().line(), remark.spot().column()));
		String name = Input.named(Uris.slashed(raw.name())).output() + extract.suffix() + Inputs.REPORT;
		String form = ReportReader.read(new Source(name, extract.text()), forms).form().name();
		return new ImportedReport(name, extract.text(), form.isEmpty() ? null : form, remarks);
	}
}
