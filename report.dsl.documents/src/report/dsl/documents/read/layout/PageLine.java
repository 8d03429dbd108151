// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.documents.blocks.SourcePlace;

/**
 * Text on one base line of a page.
 *
 * @param glyphs from left to right, none of them blank
 * @param number of the line on its page, from 1
 */
record PageLine(List<Glyph> glyphs, int page, int number) implements PagePart {

	/** Of the size of the font: gaps between Chinese characters, between these and others, between others, between columns. */
	private static final float SPACE_CHINESE = 0.5f;
	private static final float SPACE_MIXED = 0.35f;
	private static final float SPACE = 0.18f;
	private static final float COLUMN = 1.5f;
	/** Base lines that differ by less are one line. */
	private static final float SAME = 0.4f;
	/** The mark of a note is at most so large, compared with the figure before it. */
	private static final float SMALLER = 0.75f;
	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	/** The lines of a page or of a cell, from above. */
	static List<PageLine> of(List<Glyph> glyphs, int page) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::y));
		List<PageLine> lines = new ArrayList<>();
		for (int from = 0; from < sorted.size();) {
			Glyph first = sorted.get(from);
			int to = from + 1;
			while (to < sorted.size() && sorted.get(to).y() - first.y() <= SAME * Math.max(first.size(), sorted.get(to).size()))
				to++;
			List<Glyph> line = new ArrayList<>(sorted.subList(from, to));
			line.sort(Comparator.comparingDouble(Glyph::x));
			lines.add(new PageLine(line, page, lines.size() + 1));
			from = to;
		}
		return lines;
	}

	float left() {
		return glyphs.get(0).x();
	}

	float right() {
		float right = 0;
		for (Glyph glyph : glyphs)
			right = Math.max(right, glyph.right());
		return right;
	}

	@Override
	public float y() {
		return glyphs.get(0).y();
	}

	float size() {
		return glyphs.get(glyphs.size() / 2).size();
	}

	SourcePlace spot() {
		return new SourcePlace(page, number, 1);
	}

	String text() {
		return text(glyphs);
	}

	static String text(List<Glyph> glyphs) {
		StringBuilder out = new StringBuilder(glyphs.size());
		Glyph last = null;
		Glyph figure = null;
		for (Glyph glyph : glyphs) {
			boolean apart = last != null && space(last, glyph);
			if (last != null && apart)
				out.append(glyph.x() - last.right() > COLUMN * glyph.size() ? "  " : " ");
			boolean mark = figure != null && !apart && isMark(figure, glyph);
			out.append(mark ? raised(glyph.text()) : usual(glyph.text()));
			if (!mark)
				figure = isDigit(glyph) ? glyph : null;
			last = glyph;
		}
		return out.toString();
	}

	/** Whether a digit behind another one is no part of the same number: it is much smaller, as the mark of a note. */
	private static boolean isMark(Glyph figure, Glyph next) {
		return isDigit(next) && next.size() <= SMALLER * figure.size();
	}

	private static boolean isDigit(Glyph glyph) {
		return glyph.text().length() == 1 && glyph.text().charAt(0) >= '0' && glyph.text().charAt(0) <= '9';
	}

	private static char raised(String digit) {
		return RAISED.charAt(digit.charAt(0) - '0');
	}

	private static boolean space(Glyph a, Glyph b) {
		float gap = b.x() - a.right();
		if (b.spaced() && wide(a) != wide(b) && gap > SPACE * b.size())
			return true;
		return gap > Math.max(a.size(), b.size()) * (wide(a) && wide(b) ? SPACE_CHINESE : wide(a) || wide(b) ? SPACE_MIXED : SPACE);
	}

	private static boolean wide(Glyph glyph) {
		return glyph.text().charAt(glyph.text().length() - 1) >= '\u2E80';
	}

	/** Some programs write radicals and compatibility forms for the characters that look the same. */
	private static String usual(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF')
				return Normalizer.normalize(text, Normalizer.Form.NFKC);
		}
		return text;
	}

	/** The parts of the line that wide gaps separate. */
	List<PageLine> columns() {
		List<PageLine> columns = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= glyphs.size(); i++)
			if (i == glyphs.size() || glyphs.get(i).x() - glyphs.get(i - 1).right() > COLUMN * glyphs.get(i).size()) {
				columns.add(new PageLine(glyphs.subList(from, i), page, number));
				from = i;
			}
		return columns;
	}
}
