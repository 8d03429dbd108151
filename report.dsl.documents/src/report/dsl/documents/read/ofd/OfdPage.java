// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.ofd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.documents.read.layout.Glyph;
import report.dsl.documents.read.layout.Strokes;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** What stands on one page and which straight lines are drawn on it; its template, with water marks and letterheads, is left alone. */
final class OfdPage {

	/** No page of a report has more. */
	static final int MOST_GLYPHS = 60_000;
	/** Smaller pictures hold no text; millimetres. */
	private static final float WIDE = 30;
	private static final float HIGH = 10;
	/** Of a character in the size of the font: Chinese ones are square, others half as wide; further apart they are set loosely. */
	private static final float SQUARE = 1;
	private static final float HALF = 0.5f;
	private static final float LOOSE = 1.3f;

	final List<Glyph> glyphs = new ArrayList<>();
	final Strokes strokes = new Strokes();
	/** Letters whose font does not say what they are. */
	int unknown;
	boolean picture;
	/** of the page in millimetres, 0 when it does not say */
	float height;
	private final XmlPart xml;
	/** Letters that were set twice in one place, to look bold. */
	private final Set<Long> places = new HashSet<>();

	OfdPage(XmlPart xml) {
		this.xml = xml;
	}

	void read() throws UnreadableDocument {
		xml.child(0);
		part();
	}

	/** At the page or at a layer or group of it. */
	private void part() throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			switch (xml.name()) {
			case "Area" -> area();
			case "Content", "Layer", "PageBlock" -> part();
			case "TextObject" -> text();
			case "PathObject" -> path();
			case "ImageObject" -> image();
			default -> {
			}
			}
	}

	private void area() throws UnreadableDocument {
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals("PhysicalBox"))
				height = height(xml.text());
	}

	/** Height of a box, 0 when it has none. */
	static float height(String box) {
		float[] numbers = NumberList.list(box);
		return numbers.length == 4 ? numbers[3] : 0;
	}

	private void image() {
		float[] box = NumberList.list(xml.attribute("Boundary"));
		picture |= box.length < 4 || box[2] >= WIDE && box[3] >= HIGH;
	}

	private boolean isUnseen() {
		return "false".equals(xml.attribute("Visible")) || "0".equals(xml.attribute("Alpha"));
	}

	// text

	private void text() throws UnreadableDocument {
		if (isUnseen())
			return;
		Placement place = Placement.of(xml.attribute("Boundary"), xml.attribute("CTM"));
		float size = NumberList.number(xml.attribute("Size"), 0);
		float stretch = NumberList.number(xml.attribute("HScale"), 1);
		float x = 0;
		float y = 0;
		int parent = xml.depth();
		while (xml.child(parent))
			if (xml.name().equals("TextCode")) {
				x = NumberList.number(xml.attribute("X"), x);
				y = NumberList.number(xml.attribute("Y"), y);
				float[] right = NumberList.distances(xml.attribute("DeltaX"));
				float[] down = NumberList.distances(xml.attribute("DeltaY"));
				run(new Run(place, size, stretch), x, y, right, down, xml.text());
			}
	}

	/** How a run of letters is set. @param size in millimetres, before it is stretched */
	private record Run(Placement place, float size, float stretch) {
	}

	private void run(Run run, float x, float y, float[] right, float[] down, String text) {
		boolean spaced = right.length > 0 || down.length > 0;
		float atX = x;
		float atY = y;
		int number = 0;
		for (int i = 0; i < text.length() && glyphs.size() < MOST_GLYPHS; number++) {
			int c = text.codePointAt(i);
			float usual = run.size * run.stretch * (isHalf(c) ? HALF : SQUARE);
			float next = number < right.length ? right[number] : spaced ? 0 : usual;
			glyph(run, c, atX, atY, next > 0 && next <= LOOSE * usual ? next : usual);
			atX += next;
			atY += number < down.length ? down[number] : 0;
			i += Character.charCount(c);
		}
	}

	private void glyph(Run run, int c, float x, float y, float wide) {
		float[] from = run.place.point(x, y);
		float[] to = run.place.point(x + wide, y);
		if (!isFirst(c, Math.round(from[0]), Math.round(from[1])))
			return;
		if (isUnknown(c)) {
			unknown++;
			return;
		}
		float size = Math.max(1, run.size * run.place.high());
		glyphs.add(new Glyph(Character.toString(c), from[0], from[1], Math.max(0, to[0] - from[0]), size, false));
	}

	/** Whether the same letter has not been set there, or a point beside it. */
	private boolean isFirst(int c, int x, int y) {
		for (int nearX = x - 1; nearX <= x + 1; nearX++)
			for (int nearY = y - 1; nearY <= y + 1; nearY++)
				if (places.contains(key(c, nearX, nearY)))
					return false;
		return places.add(key(c, x, y));
	}

	private static long key(int c, int x, int y) {
		return (long) x << 42 ^ (long) y << 21 ^ c;
	}

	private static boolean isHalf(int c) {
		return c < 0x2E80 && (c < 0x2000 || c > 0x206F);
	}

	private static boolean isUnknown(int c) {
		return c >= 0xE000 && c <= 0xF8FF || c == 0xFFFD || c < ' ' && c != '\t';
	}

	// lines

	private void path() throws UnreadableDocument {
		boolean stroke = !"false".equals(xml.attribute("Stroke"));
		boolean fill = "true".equals(xml.attribute("Fill"));
		boolean drawn = !isUnseen() && (stroke || fill);
		Placement place = Placement.of(xml.attribute("Boundary"), xml.attribute("CTM"));
		int parent = xml.depth();
		while (xml.child(parent))
			if (drawn && xml.name().equals("AbbreviatedData"))
				path(xml.text(), place, stroke);
	}

	/** Operators with their numbers: S M move, L line, Q B A curves, C close. */
	private void path(String data, Placement place, boolean stroke) {
		String[] words = data.strip().split("\\s+");
		float[] start = { 0, 0 };
		for (int i = 0; i < words.length; i++)
			switch (words[i]) {
			case "S", "M" -> {
				start = point(words, i + 1, place);
				strokes.begin();
				strokes.point(start);
			}
			case "L" -> strokes.point(point(words, i + 1, place));
			case "Q" -> strokes.point(point(words, i + 3, place));
			case "B" -> strokes.point(point(words, i + 5, place));
			case "A" -> strokes.point(point(words, i + 6, place));
			case "C" -> strokes.point(start);
			default -> {
			}
			}
		strokes.draw(stroke);
	}

	private static float[] point(String[] words, int at, Placement place) {
		return place.point(NumberList.number(at < words.length ? words[at] : null, 0),
				NumberList.number(at + 1 < words.length ? words[at + 1] : null, 0));
	}
}
