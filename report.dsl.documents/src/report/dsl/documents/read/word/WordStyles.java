// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** What the styles of a Word document say about headings, numbering and hidden text. */
final class WordStyles {

	/** The names that Word gives to the styles of the marks of notes. */
	private static final Set<String> NOTE_MARKS = Set.of("FootnoteReference", "EndnoteReference");

	/** Outline levels are counted from 0; this one is that of plain text. */
	private static final int BODY = 9;
	/** Longer chains are circles. */
	private static final int LONGEST_CHAIN = 20;

	private final Map<String, Style> styles = new HashMap<>();
	private @Nullable String ordinary;

	private static final class Style {
		private @Nullable String basis;
		private int outline = -1;
		private WordProperties properties = new WordProperties();
	}

	/** @param stream null when the document has no styles */
	static WordStyles read(@Nullable InputStream stream) throws UnreadableDocument {
		WordStyles all = new WordStyles();
		if (stream == null)
			return all;
		try (XmlPart xml = new XmlPart(stream)) {
			xml.child(0);
			int root = xml.depth();
			while (xml.child(root))
				if (xml.name().equals("style"))
					all.style(xml);
		}
		return all;
	}

	private void style(XmlPart xml) throws UnreadableDocument {
		Style style = new Style();
		String id = String.valueOf(xml.attribute("styleId"));
		if ("paragraph".equals(xml.attribute("type")) && xml.is("default"))
			ordinary = id;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "name" -> style.outline = outlineOf(String.valueOf(xml.value()));
			case "basedOn" -> style.basis = xml.value();
			case "pPr" -> style.properties.readParagraph(xml);
			case "rPr" -> style.properties.readRun(xml);
			default -> {
			}
			}
		styles.put(id, style);
	}

	/** The built-in heading styles are headings even where the file does not repeat it. */
	private static int outlineOf(String name) {
		String prefix = "heading ";
		if (name.length() == prefix.length() + 1 && name.regionMatches(true, 0, prefix, 0, prefix.length())) {
			char digit = name.charAt(prefix.length());
			if (digit >= '1' && digit <= '9')
				return digit - '1';
		}
		return -1;
	}

	/** 1 … 9 for a heading, 0 otherwise. */
	int level(WordProperties paragraph) {
		int outline = paragraph.outline;
		if (outline < 0) {
			Integer inherited = inherited(paragraph.style,
					style -> style.properties.outline >= 0
							? Integer.valueOf(style.properties.outline)
							: style.outline >= 0 ? Integer.valueOf(style.outline) : null);
			outline = inherited == null ? BODY : inherited;
		}
		return outline < BODY ? outline + 1 : 0;
	}

	/** The style by which a paragraph is numbered: the nearest one that names a list; null when none does. */
	@Nullable
	String numbering(WordProperties paragraph) {
		String id = named(paragraph.style);
		for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
			Style style = styles.get(id);
			if (style == null)
				return null;
			if (style.properties.list != null)
				return id;
			id = style.basis;
		}
		return null;
	}

	/** What a style itself says. @param id of one that is there */
	WordProperties of(String id) {
		return Objects.requireNonNull(styles.get(id)).properties;
	}

	/** Whether text of a style is hidden. @param id of a style of paragraphs or characters, null for none */
	boolean hidden(@Nullable String id) {
		Boolean hidden = id == null ? null : inherited(id, style -> style.properties.hidden);
		return hidden != null && hidden;
	}

	/** Whether text of a style is struck through. @param id of a style of paragraphs or characters, null for none */
	boolean struck(@Nullable String id) {
		Boolean struck = id == null ? null : inherited(id, style -> style.properties.struck);
		return struck != null && struck;
	}

	/** Whether text of a style stands above the line; the marks of notes do, also where the document has no such style. @param id of a style of paragraphs or characters, null for none */
	boolean raised(@Nullable String id) {
		if (id != null && !styles.containsKey(id))
			return NOTE_MARKS.contains(id);
		Boolean raised = id == null ? null : inherited(id, style -> style.properties.raised);
		return raised != null && raised;
	}

	/** Size of the text of a style in half points, 0 where none is said. @param id of a style of paragraphs or characters, null for none */
	int size(@Nullable String id) {
		Integer size = inherited(id, style -> style.properties.size);
		return size == null ? 0 : size;
	}

	private @Nullable String named(@Nullable String id) {
		return id == null || !styles.containsKey(id) ? ordinary : id;
	}

	private <T> @Nullable T inherited(@Nullable String style, Function<Style, @Nullable T> what) {
		String id = named(style);
		for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
			Style current = styles.get(id);
			if (current == null)
				return null;
			T value = what.apply(current);
			if (value != null)
				return value;
			id = current.basis;
		}
		return null;
	}
}
