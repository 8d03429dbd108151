// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.ide.DefinitionPlace;
import report.dsl.ide.Document;
import report.dsl.ide.Library;
import report.dsl.ide.ReportDocument;

/** A library of one report: a page has no folder, and names are their own URIs. */
record LoneDocument(ReportDocument only) implements Library {

	@Override
	public @Nullable Document document(String uri) {
		return uri.equals(only.uri()) ? only : null;
	}

	@Override
	public String uri(String sourceName) {
		return sourceName;
	}

	@Override
	public String resolve(Document from, String path) {
		return path;
	}

	@Override
	public @Nullable String formUri(Form form, Document from) {
		return null;
	}

	@Override
	public @Nullable DefinitionPlace definition(Form form, Object part, Document from) {
		return null;
	}

	@Override
	public List<Entry> reports() {
		return List.of();
	}

	@Override
	public void forEachReport(CancelChecker cancellation, Consumer<ReportDocument> use) {
		use.accept(only);
	}
}
