// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/**
 * Text of a cell in one or several formats.
 *
 * @param text   what counts
 * @param struck what is struck through; empty when nothing is
 */
record SheetText(String text, String struck) {

	static final SheetText NONE = new SheetText("", "");

	/** Text in an element; how it is pronounced is left out. */
	static SheetText of(XmlPart xml) throws UnreadableDocument {
		StringBuilder text = new StringBuilder();
		StringBuilder struck = new StringBuilder();
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "t" -> text.append(xml.text());
			case "r" -> {
				SheetText run = run(xml);
				text.append(run.text);
				struck.append(run.struck);
			}
			default -> {
			}
			}
		return new SheetText(text.toString(), struck.toString());
	}

	/** A piece in one format, which stands in front of its text. */
	private static SheetText run(XmlPart xml) throws UnreadableDocument {
		StringBuilder text = new StringBuilder();
		boolean struck = false;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "rPr" -> struck = isStruck(xml);
			case "t" -> text.append(xml.text());
			default -> {
			}
			}
		return struck ? new SheetText("", text.toString()) : new SheetText(text.toString(), "");
	}

	/** Whether a font or the properties of a run say that text is struck through. */
	static boolean isStruck(XmlPart xml) throws UnreadableDocument {
		boolean struck = false;
		int parent = xml.depth();
		while (xml.child(parent))
			struck |= xml.name().equals("strike") && xml.on();
		return struck;
	}

	/** The same text, struck through as a whole. */
	SheetText allStruck() {
		return new SheetText("", text + struck);
	}
}
