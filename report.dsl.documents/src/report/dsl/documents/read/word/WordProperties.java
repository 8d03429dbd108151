// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Properties of a paragraph, a run or a style of a Word document, as far as they bear on the text. */
final class WordProperties {

	/** Half points by which a text stands clearly above the line. */
	static final int RAISED = 4;

	/** id of the style; null for none */
	@Nullable
	String style;
	/** outline level from 0; -1 when nothing is said */
	int outline = -1;
	/** id of the list; null when nothing is said */
	@Nullable
	String list;
	/** level within the list from 0; -1 when nothing is said */
	int level = -1;
	/** null when nothing is said */
	@Nullable
	Boolean hidden;
	/** null when nothing is said */
	@Nullable
	Boolean struck;
	/** whether it stands above the line; null when nothing is said */
	@Nullable
	Boolean raised;
	/** in half points; null when nothing is said */
	@Nullable
	Integer size;
	/** null when nothing is said */
	@Nullable
	Boolean white;
	/** whether the end of the paragraph was deleted by a tracked change, so that the next one continues it */
	boolean joined;

	/** At {@code w:pPr}. */
	void readParagraph(XmlPart xml) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "pStyle" -> style = xml.value();
			case "outlineLvl" -> outline = xml.number("val", outline);
			case "numPr" -> readList(xml);
			case "rPr" -> readMark(xml);
			default -> {
			}
			}
	}

	private void readList(XmlPart xml) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "ilvl" -> level = xml.number("val", level);
			case "numId" -> list = xml.value();
			default -> {
			}
			}
	}

	/** Formatting of the sign that ends the paragraph: it says nothing about the text. */
	private void readMark(XmlPart xml) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals("del") || xml.name().equals("moveFrom"))
				joined = true;
	}

	/** At {@code w:rPr}. */
	void readRun(XmlPart xml) throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "rStyle" -> style = xml.value();
			case "vanish" -> hidden = xml.on();
			case "strike", "dstrike" -> struck = Boolean.TRUE.equals(struck) || xml.on();
			case "vertAlign" -> raised = "superscript".equals(xml.value()) || "subscript".equals(xml.value());
			case "position" -> raised = Boolean.TRUE.equals(raised) || Math.abs(xml.number("val", 0)) >= RAISED;
			case "sz" -> size = xml.number("val", 0);
			case "color" -> white = "FFFFFF".equalsIgnoreCase(xml.value()) && !Boolean.FALSE.equals(white);
			case "shd", "highlight" -> white = false;
			default -> {
			}
			}
	}
}
