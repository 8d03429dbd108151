// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.read.office.ListCounter;
import report.dsl.documents.read.office.ListLevel;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads the levels of a numbered list of an OpenDocument text. */
final class OdtLevel {

	/** Formats by their first number, as the names of Office formats. */
	private static final Map<String, String> FORMATS = Map.ofEntries(Map.entry("1", "decimal"), Map.entry("a", "lowerLetter"),
			Map.entry("A", "upperLetter"), Map.entry("i", "lowerRoman"), Map.entry("I", "upperRoman"), Map.entry("01", "decimalZero"),
			Map.entry("１", "decimalFullWidth"), Map.entry("一", "chineseCounting"), Map.entry("〇", "ideographDigital"),
			Map.entry("壹", "chineseLegalSimplified"), Map.entry("甲", "ideographTraditional"), Map.entry("子", "ideographZodiac"),
			Map.entry("①", "decimalEnclosedCircle"));

	private OdtLevel() {
	}

	/** At a list style. */
	static void read(XmlPart xml, ListCounter list) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent)) {
			int index = xml.number("level", 0) - 1;
			if (index < 0 || index >= ListCounter.LEVELS)
				continue;
			switch (xml.name()) {
			case "list-level-style-number", "outline-level-style" -> list.levels[index] = numbered(xml, index);
			case "list-level-style-bullet" ->
				list.levels[index] = level("bullet", String.valueOf(xml.attribute("bullet-char")), 1, "space");
			default -> {
			}
			}
		}
	}

	private static ListLevel numbered(XmlPart xml, int index) throws UnreadableDocument {
		String first = xml.attribute("num-format") == null ? "" : xml.attribute("num-format").split(",", 2)[0];
		String pattern = first.isEmpty() ? "" : pattern(xml, index);
		int start = xml.number("start-value", 1);
		return level(FORMATS.getOrDefault(first, "decimal"), pattern, start, follows(xml));
	}

	private static ListLevel level(String format, String pattern, int start, String suffix) {
		return new ListLevel(format, pattern, start, -1, false, suffix, null);
	}

	private static String pattern(XmlPart xml, int index) {
		String whole = xml.attribute("num-list-format");
		if (whole != null)
			return whole.replaceAll("%(\\d+)%", "%$1");
		StringBuilder numbers = new StringBuilder();
		for (int i = Math.max(0, index + 1 - xml.number("display-levels", 1)); i <= index; i++)
			numbers.append(numbers.isEmpty() ? "%" : ".%").append(i + 1);
		return text(xml.attribute("num-prefix")) + numbers + text(xml.attribute("num-suffix"));
	}

	private static String text(@Nullable String words) {
		return words == null ? "" : words;
	}

	private static String follows(XmlPart xml) throws UnreadableDocument {
		String suffix = "tab";
		int level = xml.depth();
		while (xml.child(level)) {
			int properties = xml.depth();
			while (xml.child(properties))
				if (xml.name().equals("list-level-label-alignment") && xml.attribute("label-followed-by") != null)
					suffix = xml.attribute("label-followed-by");
		}
		return suffix;
	}
}
