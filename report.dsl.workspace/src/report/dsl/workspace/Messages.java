// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;

/**
 * The sentences of a part of the program that are not those of rules, one file per language. Read when the first one is
 * needed: most runs print none. The files have a line {@code key = text} per message, {@code {0}} … for the arguments and {@code #} for comments.
 */
public final class Messages {

	private static final Map<Class<?>, Messages[]> ALL = new ConcurrentHashMap<>();

	private final Class<?> home;
	private final Language language;
	private @Nullable Map<String, String> texts;

	private Messages(Class<?> home, Language language) {
		this.home = home;
		this.language = language;
	}

	/** @param home class beside which the files {@code messages_zh.txt} and {@code messages_en.txt} stand */
	public static Messages of(Class<?> home, Language language) {
		return ALL.computeIfAbsent(home, key -> new Messages[] { new Messages(key, Language.ZH), new Messages(key, Language.EN) })[language
				.ordinal()];
	}

	/** @throws IllegalArgumentException there is no such message: a fault of the program */
	public String get(String key, Object... arguments) {
		String template = texts().get(key);
		if (template == null)
			throw new IllegalArgumentException("no message " + key);
		return arguments.length == 0 ? template : fill(template, arguments);
	}

	/** All messages by key. */
	public synchronized Map<String, String> texts() {
		if (texts == null)
			texts = parse(resource(home, "messages", language));
		return texts;
	}

	/** @return the text of the file {@code NAME_LANGUAGE.txt} beside a class */
	public static String resource(Class<?> home, String name, Language language) {
		return resource(home, name + (language == Language.ZH ? "_zh.txt" : "_en.txt"));
	}

	/** @return the text of a file beside a class */
	public static String resource(Class<?> home, String file) {
		try (InputStream in = home.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, String> parse(String text) {
		Map<String, String> map = new HashMap<>(256);
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			if (end < 0)
				end = text.length();
			int equals = text.indexOf(" = ", start);
			if (equals >= 0 && equals < end && text.charAt(start) != '#')
				map.put(text.substring(start, equals), text.substring(equals + 3, end));
			start = end + 1;
		}
		return map;
	}

	private String fill(String template, Object[] arguments) {
		StringBuilder out = new StringBuilder(template.length() + 64);
		for (int i = 0; i < template.length(); i++) {
			char c = template.charAt(i);
			if (c == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}') {
				Object argument = arguments[template.charAt(i + 1) - '0'];
				out.append(argument instanceof FileProblem reason ? reason.in(language) : argument);
				i += 2;
			} else
				out.append(c);
		}
		return out.toString();
	}
}
