// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tables and lines of a page from above. */
final class PageParts {

	/** Digits of one number are nearer than this part of their size; they stay together though they may reach over the edge of a cell. */
	private static final float TOGETHER = 0.12f;

	private final List<Lattice> tables;
	private final List<List<List<Glyph>>> texts = new ArrayList<>();
	private final List<Glyph> outside = new ArrayList<>();

	private PageParts(List<Lattice> tables) {
		this.tables = tables;
		for (Lattice table : tables) {
			List<List<Glyph>> cells = new ArrayList<>();
			for (int i = 0; i < table.size(); i++)
				cells.add(new ArrayList<>());
			texts.add(cells);
		}
	}

	static List<PagePart> of(List<Glyph> page, List<RuledLine> rules, int number) {
		List<Glyph> glyphs = new ArrayList<>();
		boolean blank = false;
		for (Glyph glyph : page) {
			if (!glyph.blank())
				glyphs.add(blank ? glyph.behindBlank() : glyph);
			blank = glyph.blank();
		}
		List<PageLine> lines = PageLine.of(glyphs, number);
		PageParts parts = new PageParts(RuledTables.of(rules));
		for (PageLine line : lines)
			parts.line(line.glyphs());
		return parts.sorted(lines, number);
	}

	private void line(List<Glyph> line) {
		for (int from = 0; from < line.size();) {
			int to = from + 1;
			while (to < line.size() && together(line.get(to - 1), line.get(to)))
				to++;
			put(line.subList(from, to), (line.get(from).x() + line.get(to - 1).right()) / 2, line.get(from).height());
			from = to;
		}
	}

	private static boolean together(Glyph a, Glyph b) {
		return figure(a) && figure(b) && Math.abs(b.x() - a.right()) < TOGETHER * b.size();
	}

	private static boolean figure(Glyph glyph) {
		char c = glyph.text().charAt(0);
		return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-';
	}

	private void put(List<Glyph> word, float x, float y) {
		for (int i = 0; i < tables.size(); i++) {
			int cell = tables.get(i).at(x, y);
			if (cell >= 0) {
				texts.get(i).get(cell).addAll(word);
				return;
			}
		}
		outside.addAll(word);
	}

	private List<PagePart> sorted(List<PageLine> lines, int page) {
		List<PagePart> parts = new ArrayList<>();
		for (int i = 0; i < tables.size(); i++)
			parts.add(tables.get(i).table(texts.get(i), lines, page));
		for (PageLine line : PageLine.of(outside, page))
			parts.add(new PageLine(line.glyphs(), page, number(lines, line)));
		parts.sort(Comparator.comparingDouble(PagePart::y));
		return parts;
	}

	private static int number(List<PageLine> lines, PageLine line) {
		for (PageLine all : lines)
			if (all.y() >= line.y() - 1)
				return all.number();
		return line.number();
	}
}
