// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;

/**
 * What a feature may ask about documents other than the one it works on: the open ones and those of the workspace folders.
 * Files that are open are seen as they stand in the editor.
 */
public interface Library {

	/**
	 * A report of the workspace, by what its head says.
	 *
	 * @param title as written, null when it is not stated
	 * @param organ as written, null when it is not stated
	 * @param year  -1 when it is not stated
	 */
	record Entry(String uri, @Nullable String title, @Nullable String organ, int year) {
	}

	/** @return the document behind a URI; null when there is none, or none that can be read */
	@Nullable
	Document document(String uri);

	/** The URI of a file that a source is named after. */
	String uri(String sourceName);

	/** The URI that a path written in a document leads to, whether or not something is there. */
	String resolve(Document from, String path);

	/**
	 * The URI of the file that defines a form, shipped ones included.
	 *
	 * @param form by identity, where a form of the workspace hides a shipped one of the same name
	 * @param from the document that is written on the form, or mentions it
	 * @return null when there is none
	 */
	@Nullable
	String formUri(Form form, Document from);

	/**
	 * Where a part of a form is defined.
	 *
	 * @param form as for {@link #formUri}
	 * @param part a section, table, row or column of it, or the form itself
	 * @return null when no file defines it
	 */
	@Nullable
	DefinitionPlace definition(Form form, Object part, Document from);

	/** All reports of the workspace, in the order of their URIs. */
	List<Entry> reports();

	/**
	 * Reads all reports of the workspace one after another.
	 *
	 * @param cancellation asked before each of them
	 * @throws CancellationException when the request has been cancelled
	 */
	void forEachReport(CancelChecker cancellation, Consumer<ReportDocument> use);
}
