// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.read.office.ListCounter;
import report.dsl.documents.read.office.ListLevel;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Automatic numbering of a Word document: says what number stands before a paragraph, though the text does not hold it. */
final class WordNumbering {

	static final int LEVELS = 9;

	private final Map<String, ListCounter> kinds = new HashMap<>();
	private final Map<String, Use> uses = new HashMap<>();
	/** kinds of lists that are kept under the name of a style: they are only a reference */
	private final Map<String, String> references = new HashMap<>();
	private final Map<String, String> named = new HashMap<>();

	/** A list in the document: a kind of list, levels of which it may define anew or start anew. */
	private static final class Use {
		private @Nullable String kind;
		private final @Nullable ListLevel[] levels = new @Nullable ListLevel[ListCounter.LEVELS];
		private final int[] starts = new int[LEVELS];
		private boolean begun;

		private Use() {
			java.util.Arrays.fill(starts, -1);
		}
	}

	/** @param stream null when nothing is numbered */
	static WordNumbering read(@Nullable InputStream stream) throws UnreadableDocument {
		WordNumbering all = new WordNumbering();
		if (stream == null)
			return all;
		try (XmlPart xml = new XmlPart(stream)) {
			xml.child(0);
			int root = xml.depth();
			while (xml.child(root))
				switch (xml.name()) {
				case "abstractNum" -> all.kind(xml);
				case "num" -> all.use(xml);
				default -> {
				}
				}
		}
		return all;
	}

	private void kind(XmlPart xml) throws UnreadableDocument {
		String id = xml.attribute("abstractNumId");
		ListCounter kind = new ListCounter();
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "lvl" -> {
				int index = xml.number("ilvl", -1);
				if (index >= 0 && index < LEVELS)
					kind.levels[index] = WordLevel.read(xml);
			}
			case "numStyleLink" -> references.put(id, xml.value());
			case "styleLink" -> named.put(xml.value(), id);
			default -> {
			}
			}
		kinds.put(id, kind);
	}

	private void use(XmlPart xml) throws UnreadableDocument {
		Use use = new Use();
		uses.put(xml.attribute("numId"), use);
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "abstractNumId" -> use.kind = xml.value();
			case "lvlOverride" -> override(xml, use);
			default -> {
			}
			}
	}

	private static void override(XmlPart xml, Use use) throws UnreadableDocument {
		int index = xml.number("ilvl", -1);
		if (index < 0 || index >= LEVELS)
			return;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "startOverride" -> use.starts[index] = xml.number("val", 1);
			case "lvl" -> use.levels[index] = WordLevel.read(xml);
			default -> {
			}
			}
	}

	/**
	 * Counts a paragraph and says what is printed before it, with what separates it from the text.
	 *
	 * @return empty when the paragraph is not numbered
	 */
	String next(WordProperties paragraph, WordStyles styles) {
		String list = paragraph.list;
		int level = paragraph.level;
		String style = list == null ? styles.numbering(paragraph) : null;
		if (style != null) {
			list = styles.of(style).list;
			level = level >= 0 ? level : styles.of(style).level;
		}
		Use use = list == null ? null : uses.get(list);
		ListCounter kind = use == null ? null : counter(use.kind);
		if (use == null || kind == null)
			return "";
		if (level < 0)
			level = style == null ? 0 : kind.levelOf(style);
		if (level >= LEVELS)
			return "";
		if (!use.begun) {
			use.begun = true;
			kind.restart(use.starts);
		}
		return kind.next(level, use.levels);
	}

	private @Nullable ListCounter counter(@Nullable String id) {
		String style = references.get(id);
		String target = style == null ? null : named.get(style);
		return kinds.get(target == null ? id : target);
	}
}
