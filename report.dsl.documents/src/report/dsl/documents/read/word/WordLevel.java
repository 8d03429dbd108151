// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import report.dsl.documents.read.office.ListLevel;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads the levels of the numbered lists of a Word document. */
final class WordLevel {

	private WordLevel() {
	}

	/** At {@code w:lvl}. */
	static ListLevel read(XmlPart xml) throws UnreadableDocument {
		String format = "decimal";
		String pattern = "";
		String suffix = "tab";
		String style = null;
		int start = 0;
		int restart = -1;
		boolean legal = false;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "start" -> start = xml.number("val", 0);
			case "numFmt" -> format = String.valueOf(xml.value());
			case "AlternateContent" -> format = alternative(xml, format);
			case "lvlText" -> pattern = xml.value() == null ? "" : xml.value();
			case "lvlRestart" -> restart = xml.number("val", -1);
			case "isLgl" -> legal = xml.on();
			case "suff" -> suffix = String.valueOf(xml.value());
			case "pStyle" -> style = xml.value();
			default -> {
			}
			}
		return new ListLevel(format, pattern, start, restart, legal, suffix, style);
	}

	/** A format of a later version, with one that every version knows beside it. */
	private static String alternative(XmlPart xml, String otherwise) throws UnreadableDocument {
		String format = otherwise;
		int parent = xml.depth();
		while (xml.child(parent)) {
			int choice = xml.depth();
			boolean known = xml.name().equals("Fallback");
			while (xml.child(choice))
				if (known && xml.name().equals("numFmt"))
					format = String.valueOf(xml.value());
		}
		return format;
	}
}
