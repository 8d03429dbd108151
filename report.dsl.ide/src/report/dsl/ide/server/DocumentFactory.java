// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormDocument;
import report.dsl.sheet.Source;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FormFiles;
import report.dsl.workspace.Input;
import report.dsl.workspace.NeighboursOnDisk;
import report.dsl.workspace.Place;
import report.dsl.workspace.RelatedReports;
import report.dsl.workspace.Workspace;

/**
 * Makes documents, with the settings, forms and figures of other reports that hold for them. What was looked up is kept; when a form or a
 * settings file changes, the factory is thrown away as a whole.
 */
record DocumentFactory(Workspace workspace, RelatedReports related, WorkspaceFolders folders, Configuration configuration) {

	/**
	 * A state of a report or a form. Nothing is read before it is asked for more than its text.
	 *
	 * @param encoding of a file, by its key
	 */
	Document document(String uri, int version, Source source, Function<String, String> encoding) {
		if (Input.named(source.name()).isForm())
			return new FormDocument(uri, version, source, () -> formContext(place(uri), source));
		return new ReportDocument(uri, version, source, () -> reportContext(place(uri), source, encoding));
	}

	/** Settings and forms for a document. @param uri null: for a new one */
	Place place(@Nullable String uri) {
		String path = uri == null ? null : Uris.path(uri);
		return workspace.place(path == null ? folders.home() : Input.named(path).folder());
	}

	private FormDocument.Context formContext(Place place, Source source) {
		return new FormDocument.Context(name -> FormFiles.source(place.forms(), name),
				form -> FormFiles.twin(place.forms(), form.form().name(), source.name()), place.settings().settings(), language(place));
	}

	private ReportDocument.Context reportContext(Place place, Source source, Function<String, String> encoding) {
		Input input = Input.named(source.name());
		return new ReportDocument.Context(place.forms(), place.settings().settings(), language(place),
				sheet -> new NeighboursOnDisk(related, input, place, sheet, encoding.apply(source.name()), new FileBytes(),
						RelatedReports.looksBack(sheet.form())));
	}

	/** As set in the editor, else as the settings file says, else that of the editor itself. */
	private Language language(Place place) {
		Language set = configuration.settings().language();
		return set == null && place.settings().language() != null ? place.settings().language() : configuration.language();
	}
}
