// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;

/** A value of a JSON file with its place. Two are the same only if they are the same place of the file. */
final class JsonNode {

	enum Kind {
		OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, NULL
	}

	/** What JSON writes with one letter behind a backslash, and these letters. */
	private static final String ESCAPED = "\"\\\b\f\n\r\t";
	private static final String LETTERS = "\"\\bfnrt";

	private final Kind kind;
	private final @Nullable String key;
	private final String path;
	private final SourcePlace spot;
	private final String text;
	private final List<JsonNode> children;

	/**
	 * @param key      in the object around it; null in an array
	 * @param path     keys and positions that lead to it: {@code sections[0].title}
	 * @param text     of a string, or the word of a number, truth value or null
	 * @param children of an object or array, in their order; a key that stands twice is there twice
	 */
	JsonNode(Kind kind, @Nullable String key, String path, SourcePlace spot, String text, List<JsonNode> children) {
		this.kind = kind;
		this.key = key;
		this.path = path;
		this.spot = spot;
		this.text = text;
		this.children = children;
	}

	Kind kind() {
		return kind;
	}

	boolean is(Kind other) {
		return kind == other;
	}

	boolean isContainer() {
		return kind == Kind.OBJECT || kind == Kind.ARRAY;
	}

	/** Only for members of objects. */
	String key() {
		return Objects.requireNonNull(key);
	}

	String path() {
		return path;
	}

	SourcePlace spot() {
		return spot;
	}

	String text() {
		return text;
	}

	List<JsonNode> children() {
		return children;
	}

	/** The first member of an object with a key; null when there is none, or this is no object. */
	@Nullable
	JsonNode get(String wanted) {
		if (kind == Kind.OBJECT)
			for (JsonNode child : children)
				if (wanted.equals(child.key))
					return child;
		return null;
	}

	/** A member that is of a kind; else null. */
	@Nullable
	JsonNode get(String wanted, Kind of) {
		return get(wanted) instanceof JsonNode child && child.kind == of ? child : null;
	}

	/** What a member says in words or figures; null when it does not. */
	@Nullable
	String string(String wanted) {
		return get(wanted) instanceof JsonNode child && (child.kind == Kind.STRING || child.kind == Kind.NUMBER) ? child.text : null;
	}

	/** As it may stand in a file, on one line. */
	String json() {
		StringBuilder out = new StringBuilder();
		write(out);
		return out.toString();
	}

	private void write(StringBuilder out) {
		if (kind == Kind.STRING)
			quote(text, out);
		else if (!isContainer())
			out.append(text);
		else {
			out.append(kind == Kind.OBJECT ? '{' : '[');
			for (JsonNode child : children) {
				if (child != children.getFirst())
					out.append(", ");
				if (child.key != null)
					quote(child.key, out).append(": ");
				child.write(out);
			}
			out.append(kind == Kind.OBJECT ? '}' : ']');
		}
	}

	private static StringBuilder quote(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int escaped = ESCAPED.indexOf(c);
			if (escaped >= 0)
				out.append('\\').append(LETTERS.charAt(escaped));
			else if (c < ' ')
				out.append(String.format("\\u%04x", (int) c));
			else
				out.append(c);
		}
		return out.append('"');
	}
}
