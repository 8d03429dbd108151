package report.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import report.dsl.rules.Language;

/**
 * The sentences of the command line itself, one file per language. Read when the first one is needed: most runs print
 * none. The files have a line {@code key = text} per message, {@code {0}} … for the arguments and {@code #} for comments.
 */
final class Messages {

	private final Language language;
	private Map<String, String> texts;

	Messages(Language language) {
		this.language = language;
	}

	/** @throws IllegalArgumentException there is no such message: a fault of the program */
	String get(String key, Object... arguments) {
		String template = texts().get(key);
		if (template == null)
			throw new IllegalArgumentException("no message " + key);
		return arguments.length == 0 ? template : fill(template, arguments);
	}

	synchronized Map<String, String> texts() {
		if (texts == null)
			texts = parse(resource("messages", language));
		return texts;
	}

	/** @return the text of the file {@code NAME_LANGUAGE.txt} beside this class */
	static String resource(String name, Language language) {
		String file = name + (language == Language.ZH ? "_zh.txt" : "_en.txt");
		try (InputStream in = Messages.class.getResourceAsStream(file)) {
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
				out.append(argument instanceof Complaint reason ? reason.in(this) : argument);
				i += 2;
			} else
				out.append(c);
		}
		return out.toString();
	}
}
