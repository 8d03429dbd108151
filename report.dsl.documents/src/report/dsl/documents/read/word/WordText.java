// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.SeenText;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads the text of one paragraph of a Word document as it is seen, and apart from it what is not seen. */
final class WordText {

	/** Smaller pictures, in English Metric Units, are lines and signs: 3 cm wide, 1 cm high. */
	private static final int WIDE = 1_080_000;
	private static final int HIGH = 360_000;
	/** Signs of the font Wingdings that stand for boxes and ticks. */
	@SuppressWarnings("UnicodeEscape") // the letters are numbers of signs of a font
	private static final String WINGDINGS = "\u006C●\u006E■\u006F□\u0071□\u0072□\u00A8□\u00FE☑\u00FD☒\u00FC✓\u00FB✗\u0052☑\u0054☒";

	final SeenText seen = new SeenText();
	/** what stands in text boxes that are fastened to the paragraph */
	final List<Block> boxes = new ArrayList<>();
	final WordProperties properties = new WordProperties();
	boolean picture;
	/** whether what is read stands above or below the line in a formula */
	private boolean inExponent;
	/** whether what is read is hidden as a whole */
	private boolean inHidden;

	private final WordPart part;
	private final XmlPart xml;

	WordText(WordPart part) {
		this.part = part;
		this.xml = part.xml;
	}

	/** At {@code w:p}. */
	void paragraph() throws UnreadableDocument {
		inline();
	}

	/** At an element that a tracked change deletes; all its text counts as deleted. */
	void deleted() throws UnreadableDocument {
		boolean before = seen.deleting;
		seen.deleting = true;
		inline();
		seen.deleting = before;
	}

	/** At an element that is not seen; all its text counts as hidden. */
	void hidden() throws UnreadableDocument {
		inHidden = true;
		inline();
		inHidden = false;
	}

	private void inline() throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "r" -> run();
			case "pPr" -> properties.readParagraph(xml);
			case "del", "moveFrom" -> deleted();
			case "AlternateContent" -> alternatives(false);
			case "sdt" -> control();
			case "p" -> {
				inline();
				append("\n");
			}
			case "t" -> append(words());
			case "sup", "sub" -> exponent();
			case "tcPr", "tblPr", "trPr", "rPr", "oMathParaPr", "rt" -> {
			}
			default -> inline();
			}
	}

	/** What stands above or below the line in a formula. */
	private void exponent() throws UnreadableDocument {
		boolean before = inExponent;
		inExponent = true;
		inline();
		inExponent = before;
	}

	/** A control for filling in; the words that ask to do so are no text of the document. */
	private void control() throws UnreadableDocument {
		boolean asking = false;
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals("sdtPr")) {
				int inside = xml.depth();
				while (xml.child(inside))
					asking |= xml.name().equals("showingPlcHdr") && xml.on();
			} else if (xml.name().equals("sdtContent") && !asking)
				inline();
	}

	private void run() throws UnreadableDocument {
		seen.hiding = part.styles.hidden(properties.style);
		seen.size = part.styles.size(properties.style);
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "rPr" -> runProperties();
			case "t", "delText" -> append(words());
			case "tab", "ptab" -> append("\t");
			case "br", "cr" -> append("\n");
			case "noBreakHyphen" -> append("-");
			case "sym" -> append(symbol());
			case "instrText", "delInstrText" -> part.fields.instruct(xml.text());
			case "fldChar" -> part.fields.mark(String.valueOf(xml.attribute("fldCharType")));
			case "footnoteReference" -> note(part.footnotes);
			case "endnoteReference" -> note(part.endnotes);
			case "drawing", "pict", "object" -> graphic();
			case "AlternateContent" -> alternatives(true);
			case "ruby" -> inline();
			default -> {
			}
			}
		seen.hiding = false;
		seen.raised = false;
		seen.struck = false;
		seen.white = false;
	}

	private void runProperties() throws UnreadableDocument {
		WordProperties run = new WordProperties();
		run.readRun(xml);
		if (run.hidden != null)
			seen.hiding = run.hidden;
		else if (run.style != null && part.styles.hidden(run.style))
			seen.hiding = true;
		seen.struck = run.struck != null ? run.struck : part.styles.struck(run.style);
		seen.raised = run.raised != null ? run.raised : part.styles.raised(run.style);
		if (run.size != null || run.style != null)
			seen.size = run.size != null ? run.size : part.styles.size(run.style);
		seen.white = run.white != null && run.white && !part.shaded;
	}

	private void note(List<String> notes) {
		String id = xml.attribute("id");
		if (id != null && !seen.deleting)
			notes.add(id);
	}

	private String words() throws UnreadableDocument {
		boolean kept = "preserve".equals(xml.attribute("space"));
		String words = xml.text();
		return kept || words.isEmpty() || words.charAt(0) > ' ' && words.charAt(words.length() - 1) > ' ' ? words : words.strip();
	}

	private String symbol() {
		String font = String.valueOf(xml.attribute("font"));
		String code = xml.attribute("char");
		try {
			int sign = Integer.parseInt(String.valueOf(code), 16);
			boolean own = sign >= 0xF000 && sign <= 0xF0FF;
			int at = own && font.startsWith("Wingdings") ? signAt((char) (sign - 0xF000)) : -1;
			return at >= 0 ? WINGDINGS.substring(at + 1, at + 2) : Character.toString(own ? '●' : sign);
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	private static int signAt(char sign) {
		for (int i = 0; i < WINGDINGS.length(); i += 2)
			if (WINGDINGS.charAt(i) == sign)
				return i;
		return -1;
	}

	private void append(String words) {
		seen.raised |= inExponent;
		seen.hiding |= inHidden;
		if (seen.deleting || !part.fields.instructing())
			seen.append(words, part.fields.contents());
	}

	/** The same content for newer and older programs: the first that holds anything counts. */
	private void alternatives(boolean inRun) throws UnreadableDocument {
		boolean before = picture;
		picture = false;
		int length = seen.text.length() + boxes.size();
		int parent = xml.depth();
		while (xml.child(parent))
			if (!picture && seen.text.length() + boxes.size() == length)
				if (inRun)
					graphic();
				else
					inline();
		picture |= before;
	}

	/** At a drawing or in one: looks for text boxes and for pictures. */
	private void graphic() throws UnreadableDocument {
		boolean tiny = false;
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "txbxContent" -> box();
			case "AlternateContent" -> alternatives(true);
			case "extent" -> tiny = xml.number("cx", WIDE) < WIDE || xml.number("cy", HIGH) < HIGH;
			case "blip", "imagedata", "OLEObject", "chart", "relIds" -> picture |= !tiny;
			case "t" -> {
				if (!xml.drawn())
					append(words());
			}
			default -> {
				boolean before = picture;
				graphic();
				if (tiny)
					picture = before;
			}
			}
	}

	private void box() throws UnreadableDocument {
		if (seen.deleting) {
			inline();
			return;
		}
		SourcePlace cell = part.cell;
		part.cell = null;
		new WordBlocks(part).read(boxes);
		part.cell = cell;
	}
}
