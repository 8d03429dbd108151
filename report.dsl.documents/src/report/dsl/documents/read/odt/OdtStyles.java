// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.read.office.ListCounter;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** What the styles of an OpenDocument text say about hidden and raised text, headings and numbered lists. */
final class OdtStyles {

	/** Longer chains are circles. */
	private static final int LONGEST_CHAIN = 20;
	private static final Pattern POINTS = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)pt");

	private final Map<String, Style> styles = new HashMap<>();
	private final Map<String, ListCounter> lists = new HashMap<>();
	private final ListCounter outline = new ListCounter();

	private static final class Style {
		private @Nullable String parent;
		private @Nullable Integer level;
		private @Nullable Boolean hidden;
		private @Nullable Boolean raised;
		private @Nullable Boolean struck;
		/** in half points */
		private @Nullable Integer size;
		private @Nullable Boolean white;
	}

	/** At an element that holds styles. */
	void read(XmlPart xml) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "style" -> style(xml);
			case "list-style" -> {
				ListCounter list = new ListCounter();
				lists.put(xml.attribute("name"), list);
				OdtLevel.read(xml, list);
			}
			case "outline-style" -> OdtLevel.read(xml, outline);
			default -> {
			}
			}
	}

	private void style(XmlPart xml) throws UnreadableDocument {
		Style style = new Style();
		styles.put(key(xml.attribute("family"), xml.attribute("name")), style);
		style.parent = xml.attribute("parent-style-name");
		int level = xml.number("default-outline-level", -1);
		style.level = level < 0 ? null : Integer.valueOf(level);
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals("text-properties")) {
				String display = xml.attribute("display");
				style.hidden = display == null ? null : Boolean.valueOf(display.equals("none"));
				String line = xml.attribute("text-line-through-style");
				style.struck = line == null ? null : Boolean.valueOf(!line.equals("none"));
				String position = xml.attribute("text-position");
				style.raised = position == null ? null : Boolean.valueOf(isRaised(position));
				style.size = size(xml.attribute("font-size"));
				style.white = isWhite(xml.attribute("color"), xml.attribute("background-color"));
			}
	}

	/** {@code super 58%}, or by how much of the height of a line. */
	private static boolean isRaised(String position) {
		return position.startsWith("super") || position.startsWith("sub") || position.indexOf('%') > 0 && !position.startsWith("0%");
	}

	private static @Nullable Integer size(@Nullable String size) {
		Matcher points = size == null ? null : POINTS.matcher(size);
		return points == null || !points.matches() ? null : (int) Math.round(2 * Double.parseDouble(points.group(1)));
	}

	private static @Nullable Boolean isWhite(@Nullable String color, @Nullable String ground) {
		if (color == null)
			return null;
		return color.equalsIgnoreCase("#ffffff") && (ground == null || ground.equals("transparent") || ground.equalsIgnoreCase(color));
	}

	/** The counter of a list style; null when there is none of that name. */
	@Nullable
	ListCounter list(@Nullable String name) {
		return lists.get(name);
	}

	/** What counts headings. */
	ListCounter outline() {
		return outline;
	}

	/** Level of the headings of a style, 0 for plain text. */
	int level(@Nullable String style) {
		Integer level = inherited("paragraph", style, one -> one.level);
		return level == null ? 0 : level;
	}

	/** @param family {@code paragraph}, {@code text} or {@code section}. @return null when nothing is said */
	@Nullable
	Boolean hidden(String family, @Nullable String style) {
		return inherited(family, style, one -> one.hidden);
	}

	/** @return null when nothing is said */
	@Nullable
	Boolean raised(String family, @Nullable String style) {
		return inherited(family, style, one -> one.raised);
	}

	/** In half points. @return null when nothing is said */
	@Nullable
	Integer size(String family, @Nullable String style) {
		return inherited(family, style, one -> one.size);
	}

	/** Whether text is white, and nothing is said of the ground that it stands on. @return null when nothing is said */
	@Nullable
	Boolean white(String family, @Nullable String style) {
		return inherited(family, style, one -> one.white);
	}

	/** @return null when nothing is said */
	@Nullable
	Boolean struck(String family, @Nullable String style) {
		return inherited(family, style, one -> one.struck);
	}

	private <T> @Nullable T inherited(String family, @Nullable String name, Function<Style, @Nullable T> what) {
		String current = name;
		for (int i = 0; i < LONGEST_CHAIN && current != null; i++) {
			Style style = styles.get(key(family, current));
			if (style == null)
				return null;
			T value = what.apply(style);
			if (value != null)
				return value;
			current = style.parent;
		}
		return null;
	}

	private static String key(@Nullable String family, @Nullable String name) {
		return family + ':' + name;
	}
}
