// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.form.FormDocument;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Settings;
import report.dsl.sheet.Source;
import report.dsl.workspace.OutputFile;

/**
 * The texts of the shipped forms as files that any editor can show: copies in the user's cache folder, written when one is
 * first asked for and never read.
 */
final class ShippedFormFiles {

	private static final String ENDING = ".form";

	private final Map<String, FormDocument> documents = new ConcurrentHashMap<>();

	/** @return the document of a shipped form, null when there is none of that name */
	@Nullable
	FormDocument form(String name, Language language) {
		Source text = ShippedForms.source(name);
		if (text == null)
			return null;
		FormDocument known = documents.get(name);
		if (known != null && known.language() == language)
			return known;
		Path file = Cache.folder().resolve("forms").resolve(name + ENDING);
		try {
			OutputFile.write(file, text.text().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			// the places in it are right even where the copy cannot be written
		}
		String key = Uris.slashed(file.toString());
		FormDocument document = FormDocument.shipped(Uris.uri(key), new Source(key, text.text()), Settings.DEFAULT, language);
		documents.put(name, document);
		return document;
	}

	/** @return the shipped form whose copy a URI leads to */
	@Nullable
	Document document(String uri, Language language) {
		String key = Uris.key(uri);
		String folder = Uris.slashed(Cache.folder().resolve("forms").toString()) + "/";
		if (!key.startsWith(folder) || !key.endsWith(ENDING))
			return null;
		return form(key.substring(folder.length(), key.length() - ENDING.length()), language);
	}
}
