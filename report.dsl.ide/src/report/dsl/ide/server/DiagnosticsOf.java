package report.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.Diagnostic;

import report.dsl.ide.Document;

/** What is shown of the findings on a document. */
interface DiagnosticsOf {
	List<Diagnostic> of(Document document);

	/** What is shown of a file that is there and cannot be read; nothing when it is not there. */
	List<Diagnostic> ofUnreadable(String key);
}
