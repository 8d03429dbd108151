// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.text.LabelStyle;

/**
 * What a user has set in the editor, the section {@code report}. What is missing or of the wrong kind is as by default.
 *
 * @param language     null: that of the editor
 * @param outputFolder where JSON goes: absolute, or relative to the workspace folder
 * @param outputFolders the same for single workspace folders, by their keys
 * @param onSave       whether a save writes JSON; null: in folders that are projects ({@link Outputs#isProject})
 * @param totals       inlay hints with the values of {@code =}
 * @param differences  inlay hints with what totals are off by
 * @param lastYear     inlay hints with last year's values
 * @param lenses       code lenses
 * @param checkAll     whether the reports that are not open are checked too
 * @param labels       style that formatting writes all labels in; null: they stay as they are written
 * @param exclude      patterns of paths that are left out, as in {@code report.settings.json}
 * @param debug        whether failures of the program are logged with the whole stack trace
 */
record EditorSettings(@Nullable Language language, String outputFolder, Map<String, String> outputFolders, @Nullable Boolean onSave,
		boolean totals,
		boolean differences, boolean lastYear, boolean lenses, boolean checkAll, @Nullable LabelStyle labels, List<String> exclude,
		boolean debug) {

	static final String SECTION = "report";
	static final EditorSettings DEFAULT = of(null);

	/** @param json the section; null for nothing set */
	static EditorSettings of(@Nullable JsonElement json) {
		JsonSection section = new JsonSection(json);
		String language = section.text("lang", "auto");
		return new EditorSettings(language.equals("auto") ? null : Language.of(language), section.text("output.folder", "out"),
				folders(section), section.flag("output.onSave"),
				section.flag("inlayHints.totals", true), section.flag("inlayHints.differences", true),
				section.flag("inlayHints.lastYear", true), section.flag("codeLens.enable", true), section.flag("workspace.check", true),
				LabelStyle.named(section.text("labels", "keep")),
				section.list("files.exclude"), section.flag("debug", false));
	}

	private static Map<String, String> folders(JsonSection section) {
		Map<String, String> folders = new HashMap<>();
		if (section.at("output.folders") instanceof JsonObject given)
			for (String uri : given.keySet())
				if (given.get(uri) instanceof JsonPrimitive folder && folder.isString() && !folder.getAsString().isBlank())
					folders.put(Uris.key(uri), folder.getAsString().strip());
		return Map.copyOf(folders);
	}

	/** The style of labels in new text. */
	LabelStyle newLabels() {
		return labels == null ? LabelStyle.SHORT : labels;
	}

	/** Where the JSON of a workspace folder goes. @param key of the folder */
	String outputFolder(String key) {
		return outputFolders.getOrDefault(key, outputFolder);
	}
}
