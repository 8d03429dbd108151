// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.sheet.Source;

/**
 * Reads JSON to the letter of its standard, with the place of every value: whoever edited a file by hand is told where, and no key that
 * stands twice is passed over.
 */
final class JsonText {

	/** No report is nested deeper than a handful of levels. */
	private static final int DEEPEST = 200;
	private static final int SHOWN = 20;
	private static final String ROOT = "$";
	private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

	private final String text;
	private final Source source;
	private final Matcher number;
	private int at;
	private int depth;

	private JsonText(String text) {
		this.text = text;
		this.source = new Source("", text);
		this.number = NUMBER.matcher(text);
	}

	/** @throws UnreadableDocument it is no JSON; where it ceases to be */
	static JsonNode read(String text) throws UnreadableDocument {
		JsonText reader = new JsonText(text);
		JsonNode root = reader.value(null, "");
		if (reader.peek() >= 0)
			throw reader.problem("json.more", "");
		return root;
	}

	/** The next character that is no white space; -1 at the end. */
	private int peek() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0)
			at++;
		return at < text.length() ? text.charAt(at) : -1;
	}

	private boolean take(char wanted) {
		if (peek() != wanted)
			return false;
		at++;
		return true;
	}

	private void require(char wanted, String path) throws UnreadableDocument {
		if (!take(wanted))
			throw problem("json.broken", path);
	}

	private JsonNode value(@Nullable String key, String path) throws UnreadableDocument {
		int first = peek();
		SourcePlace spot = SourcePlace.line(source.line(at), source.column(at));
		return switch (first) {
		case '{' -> new JsonNode(Kind.OBJECT, key, path, spot, "", members(path));
		case '[' -> new JsonNode(Kind.ARRAY, key, path, spot, "", items(path));
		case '"' -> new JsonNode(Kind.STRING, key, path, spot, string(path), List.of());
		case 't' -> word("true", Kind.BOOLEAN, key, path, spot);
		case 'f' -> word("false", Kind.BOOLEAN, key, path, spot);
		case 'n' -> word("null", Kind.NULL, key, path, spot);
		default -> number(key, path, spot);
		};
	}

	private JsonNode word(String word, Kind kind, @Nullable String key, String path, SourcePlace spot) throws UnreadableDocument {
		if (!text.startsWith(word, at))
			throw problem("json.broken", path);
		at += word.length();
		return new JsonNode(kind, key, path, spot, word, List.of());
	}

	private JsonNode number(@Nullable String key, String path, SourcePlace spot) throws UnreadableDocument {
		if (!number.region(at, text.length()).lookingAt())
			throw problem("json.broken", path);
		at = number.end();
		return new JsonNode(Kind.NUMBER, key, path, spot, number.group(), List.of());
	}

	private List<JsonNode> members(String path) throws UnreadableDocument {
		enter(path);
		List<JsonNode> members = new ArrayList<>();
		if (!take('}')) {
			do {
				if (peek() != '"')
					throw problem("json.broken", path);
				String key = string(path);
				require(':', path);
				members.add(value(key, path.isEmpty() ? key : path + "." + key));
			} while (take(','));
			require('}', path);
		}
		depth--;
		return members;
	}

	private List<JsonNode> items(String path) throws UnreadableDocument {
		enter(path);
		List<JsonNode> items = new ArrayList<>();
		if (!take(']')) {
			do
				items.add(value(null, path + "[" + items.size() + "]"));
			while (take(','));
			require(']', path);
		}
		depth--;
		return items;
	}

	private void enter(String path) throws UnreadableDocument {
		if (++depth > DEEPEST)
			throw problem("json.deep", path);
		at++;
	}

	private String string(String path) throws UnreadableDocument {
		StringBuilder out = new StringBuilder();
		for (at++; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '"') {
				at++;
				return out.toString();
			}
			if (c == '\n' || c == '\r')
				throw new UnreadableDocument("json.line", source.line(at), path.isEmpty() ? ROOT : path);
			if (c < ' ')
				throw problem("json.broken", path);
			out.append(c == '\\' ? escaped(path) : c);
		}
		throw problem("json.broken", path);
	}

	/** What an escape stands for. Ends at its last character. */
	private char escaped(String path) throws UnreadableDocument {
		char c = ++at < text.length() ? text.charAt(at) : 0;
		int plain = "\"\\/bfnrt".indexOf(c);
		if (plain >= 0)
			return "\"\\/\b\f\n\r\t".charAt(plain);
		if (c != 'u' || at + 4 >= text.length())
			throw problem("json.broken", path);
		int code = 0;
		for (int i = 1; i <= 4; i++) {
			int digit = Character.digit(text.charAt(at + i), 16);
			if (digit < 0)
				throw problem("json.broken", path);
			code = 16 * code + digit;
		}
		at += 4;
		return (char) code;
	}

	private UnreadableDocument problem(String key, String inside) {
		String path = inside.isEmpty() ? ROOT : inside;
		int place = Math.min(at, text.length());
		if (place == text.length())
			return new UnreadableDocument("json.ended", source.line(place), path);
		int end = Math.min(text.length(), place + SHOWN);
		return new UnreadableDocument(key, source.line(place), source.column(place),
				text.substring(place, end).lines().findFirst().orElse(""),
				path);
	}
}
