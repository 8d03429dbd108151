// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.rules.Rule;
import report.dsl.rules.Settings;
import report.dsl.rules.Severity;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.text.Glob;

/**
 * The settings of a workspace: {@code report.settings.json} in the folder of a report or above it.
 *
 * @param folder   the folder of the file, absolute; null when there is none
 * @param settings severities
 * @param language of the messages; null when not set
 * @param exclude  patterns of paths below the folder that a search leaves out
 */
public record SettingsFile(@Nullable Path folder, Settings settings, @Nullable Language language, List<String> exclude) {

	public static final String NAME = "report.settings.json";
	static final SettingsFile NONE = new SettingsFile(null, Settings.DEFAULT, null, List.of());

	/** Whether a search leaves an entry of a folder out. @param in absolute path of the folder, which lies in that of the file */
	public boolean excludes(Path in, String name) {
		if (folder == null || exclude.isEmpty())
			return false;
		String path = folder.relativize(in.resolve(name)).toString().replace(File.separatorChar, '/');
		for (String pattern : exclude)
			if (Glob.matches(pattern, path))
				return true;
		return false;
	}

	/** Mistakes in the file are reported; the rest of it applies. */
	static SettingsFile read(Path file, Texts texts, Listener listener) {
		FileBytes buffer = new FileBytes();
		try {
			return new Parser(file, listener).parse(texts.read(file.toString(), buffer).text());
		} catch (FileProblem e) {
			listener.reportProblem(file.toString(), e);
			return NONE;
		}
	}

	/** Reads the members one by one, so that every message has a line. */
	private static final class Parser {

		private final Path file;
		private final Listener listener;
		private final Map<String, Severity> severities = new HashMap<>();
		private final List<String> exclude = new ArrayList<>();
		private @Nullable Language language;

		Parser(Path file, Listener listener) {
			this.file = file;
			this.listener = listener;
		}

		SettingsFile parse(String text) {
			JsonReader in = new JsonReader(new StringReader(text));
			try {
				in.beginObject();
				while (in.hasNext())
					member(in, in.nextName());
				in.endObject();
				if (in.peek() != JsonToken.END_DOCUMENT)
					complain(in, "settings.syntax");
			} catch (MalformedJsonException | EOFException e) {
				complain(in, "settings.syntax");
			} catch (IllegalStateException e) {
				complain(in, "settings.type", in.getPath());
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
			return new SettingsFile(file.getParent(), new Settings(severities), language, exclude);
		}

		private void member(JsonReader in, String name) throws IOException {
			switch (name) {
			case "$schema" -> in.skipValue();
			case "lang" -> language(in);
			case "exclude" -> exclude(in);
			case "rules" -> rules(in);
			default -> {
				complain(in, "settings.member", name);
				in.skipValue();
			}
			}
		}

		private void language(JsonReader in) throws IOException {
			String word = in.nextString();
			if (word.equals("zh") || word.equals("en"))
				language = Language.of(word);
			else
				complain(in, "settings.lang", word);
		}

		private void exclude(JsonReader in) throws IOException {
			in.beginArray();
			while (in.hasNext())
				exclude.add(in.nextString());
			in.endArray();
		}

		private void rules(JsonReader in) throws IOException {
			in.beginObject();
			while (in.hasNext()) {
				String rule = in.nextName();
				if (!known(rule))
					complain(in, "settings.rule", rule);
				String word = in.nextString();
				Severity severity = severity(word);
				if (severity == null)
					complain(in, "settings.severity", word);
				else
					severities.put(rule, severity);
			}
			in.endObject();
		}

		private static @Nullable Severity severity(String word) {
			for (Severity severity : Severity.values())
				if (severity.word().equals(word))
					return severity;
			return null;
		}

		/** A rule, or a group of rules: the part before the slash. */
		private static boolean known(String name) {
			for (Rule rule : Catalogue.RULES)
				if (rule.id().equals(name) || rule.id().startsWith(name + "/"))
					return true;
			return false;
		}

		private void complain(JsonReader in, String key, Object... arguments) {
			listener.reportProblem(file + ":" + line(in), new FileProblem(key, arguments));
		}

		/** The reader says where it is in its text form only: {@code JsonReader at line 3 column 7 path $.rules}. */
		private static String line(JsonReader in) {
			String text = in.toString();
			int from = text.indexOf("line ") + 5;
			int to = text.indexOf(' ', from);
			return from < 5 || to < 0 ? "1" : text.substring(from, to);
		}
	}
}
