// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import report.dsl.workspace.OutputFile;
import report.dsl.workspace.SettingsFile;

/** The severities in a settings file, which the command line reads too. Everything else in it stays as it is. */
final class RuleSettings {

	private static final String RULES = "rules";
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final Path file;
	private final JsonObject all;

	private RuleSettings(Path file, JsonObject all) {
		this.file = file;
		this.all = all;
	}

	/** @throws IOException the file is there and cannot be read, or is no JSON object */
	static RuleSettings in(Path folder) throws IOException {
		Path file = folder.resolve(SettingsFile.NAME);
		try {
			JsonObject all = GSON.fromJson(Files.readString(file), JsonObject.class);
			return new RuleSettings(file, all == null ? new JsonObject() : all);
		} catch (NoSuchFileException e) {
			return new RuleSettings(file, new JsonObject());
		} catch (JsonParseException e) {
			throw new IOException(file + ": " + e.getLocalizedMessage(), e);
		}
	}

	/** The severities that are set, by rule. */
	Map<String, String> severities() {
		Map<String, String> severities = new TreeMap<>();
		if (all.get(RULES) instanceof JsonObject rules)
			for (var rule : rules.entrySet())
				if (rule.getValue().isJsonPrimitive())
					severities.put(rule.getKey(), rule.getValue().getAsString());
		return severities;
	}

	/** Writes the file. @return false if it has this content already */
	boolean set(Map<String, String> severities) throws IOException {
		if (severities.equals(severities()))
			return false;
		JsonObject rules = new JsonObject();
		new TreeMap<>(severities).forEach(rules::addProperty);
		if (rules.isEmpty())
			all.remove(RULES);
		else
			all.add(RULES, rules);
		OutputFile.write(file, (GSON.toJson(all) + "\n").getBytes(StandardCharsets.UTF_8));
		return true;
	}

	Path file() {
		return file;
	}
}
