// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.read.page.Characters;
import report.dsl.sheet.Field;
import report.dsl.text.Dates;

/**
 * What a page states about its document: in its head, and in the table or list that pages of governments begin with. When the page was
 * published is one of these facts, and another one than the date of the document.
 */
final class PageFacts {

	/** The facts stand within so many blocks from the beginning. */
	private static final int BEGIN = 40;
	private static final int LARGEST_TABLE = 24;
	private static final int LONGEST = 200;
	private static final Map<String, Field> KINDS = Map.of("title", Field.TITLE, "organ", Field.ORGAN, "index", Field.INDEX_NUMBER, "date",
			Field.DATE, "published", Field.PUBLISHED);
	/** Names under which the head of a page says when it was published, without their case. */
	private static final Set<String> PUBLISHED = Set.of("pubdate", "publishdate", "publish_date", "publicationdate",
			"article:published_time",
			"og:release_date", "og:pubdate", "dc.date.issued", "dcterms.issued", "datepublished", "releasedate");

	private final Map<Field, String> facts = new EnumMap<>(Field.class);

	/** Turns a table of facts into paragraphs, one per row: a report has no such table. */
	static Map<Field, String> of(Document page, List<Block> blocks) {
		PageFacts facts = new PageFacts();
		int limit = Math.min(BEGIN, blocks.size());
		for (int i = 0; i < limit; i++)
			if (blocks.get(i) instanceof Paragraph paragraph)
				facts.line(paragraph.text());
			else if (blocks.get(i) instanceof Grid grid && grid.cells().size() <= LARGEST_TABLE && facts.table(grid)) {
				List<Paragraph> rows = rows(grid);
				blocks.remove(i);
				blocks.addAll(i, rows);
				i += rows.size() - 1;
				limit = Math.min(BEGIN, blocks.size());
			}
		facts.head(page);
		return facts.facts;
	}

	private void head(Document page) {
		for (Element meta : page.getElementsByTag("meta")) {
			String name = meta.attr(meta.hasAttr("name") ? "name" : "property");
			if (name.equalsIgnoreCase("ArticleTitle") || name.equalsIgnoreCase("og:title"))
				put(Field.TITLE, meta.attr("content"));
			else if (name.equalsIgnoreCase("ContentSource") && !meta.attr("content").contains("网"))
				put(Field.ORGAN, meta.attr("content"));
			else if (PUBLISHED.contains(name.toLowerCase(Locale.ROOT)))
				put(Field.PUBLISHED, meta.attr("content"));
		}
		put(Field.TITLE, page.title());
	}

	private void put(Field field, String value) {
		String fact = field == Field.DATE || field == Field.PUBLISHED ? withoutTime(value.strip()) : value.strip();
		if (field == Field.PUBLISHED && Dates.date(fact) == null)
			return;
		if (!fact.isEmpty() && fact.length() <= LONGEST)
			facts.putIfAbsent(field, fact);
	}

	private static String withoutTime(String date) {
		int time = date.indexOf(' ') < 0 ? date.indexOf('T') : date.indexOf(' ');
		return time > 0 && date.indexOf(':', time) > 0 ? date.substring(0, time) : date;
	}

	private boolean table(Grid grid) {
		int labels = 0;
		for (int i = 0; i < grid.cells().size(); i++) {
			Cell cell = grid.cells().get(i);
			String kind = kind(cell);
			if (kind == null) {
				labels += line(cell.text().replace('\n', ' '));
				continue;
			}
			labels++;
			Cell value = value(grid, i);
			if (value != null && KINDS.containsKey(kind))
				put(KINDS.get(kind), value.text().replace('\n', ' '));
		}
		return labels > 1;
	}

	/** The cell with what a label announces: to its right, or below it in a row of labels; null where another label stands there. */
	private static @Nullable Cell value(Grid grid, int label) {
		Cell cell = grid.cells().get(label);
		Cell next = label + 1 < grid.cells().size() ? grid.cells().get(label + 1) : null;
		if (next != null && next.row() == cell.row() && kind(next) == null)
			return next;
		for (Cell below : grid.cells())
			if (below.row() == cell.row() + 1 && below.column() == cell.column())
				return kind(below) == null ? below : null;
		return null;
	}

	private static @Nullable String kind(Cell cell) {
		String label = squeezed(cell.text());
		return kind(label.endsWith("：") || label.endsWith(":") ? label.substring(0, label.length() - 1) : label);
	}

	private static List<Paragraph> rows(Grid grid) {
		List<Paragraph> rows = new ArrayList<>();
		StringBuilder row = new StringBuilder();
		for (int i = 0; i < grid.cells().size(); i++) {
			Cell cell = grid.cells().get(i);
			row.append(row.isEmpty() || cell.text().isEmpty() ? "" : " ").append(cell.text().replace('\n', ' '));
			if (kind(cell) != null && isBeside(value(grid, i), cell) && !squeezed(cell.text()).matches(".*[:：]"))
				row.append('：');
			if (i + 1 == grid.cells().size() || grid.cells().get(i + 1).row() > cell.row()) {
				if (!row.isEmpty())
					rows.add(new Paragraph(row.toString(), cell.spot()));
				row.setLength(0);
			}
		}
		return rows;
	}

	private static boolean isBeside(@Nullable Cell value, Cell label) {
		return value != null && value.row() == label.row() && !value.text().isBlank();
	}

	/** {@code label：value label：value}. @return how many labels */
	private int line(String line) {
		if (line.length() > LONGEST * 2 || line.indexOf('：') < 0 && line.indexOf(':') < 0)
			return 0;
		int count = 0;
		String kind = null;
		int from = 0;
		for (int i = 0; i < line.length(); i++)
			if (line.charAt(i) == '：' || line.charAt(i) == ':') {
				int start = label(line, from, i);
				if (start < 0)
					continue;
				fact(kind, line.substring(from, start));
				kind = kind(squeezed(line.substring(start, i)));
				count++;
				from = i + 1;
			}
		fact(kind, line.substring(from));
		return count;
	}

	private void fact(@Nullable String kind, String value) {
		if (kind != null && KINDS.containsKey(kind))
			put(KINDS.get(kind), value);
	}

	/** @return where the label begins that ends before a colon, -1 when none does */
	private static int label(String line, int from, int colon) {
		for (int start = from; start < colon; start++)
			if ((start == from || Characters.blank(line.charAt(start - 1)) || bullet(line.charAt(start - 1)))
					&& !Characters.blank(line.charAt(start))
					&& kind(squeezed(line.substring(start, colon))) != null)
				return start;
		return -1;
	}

	private static boolean bullet(char c) {
		return c == '•' || c == '·' || c == '【' || c == '[' || c == '|' || c == '●' || c == '■';
	}

	/** Which kind of fact a label names, null for no label. */
	private static @Nullable String kind(String label) {
		if (label.length() < 2 || label.length() > 8)
			return null;
		for (String kind : new String[] { "title", "organ", "index", "date", "published", "otherwise" })
			if (Site.words(kind).contains(label))
				return kind;
		return null;
	}

	private static String squeezed(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			if (!Characters.blank(text.charAt(i)) && !(bullet(text.charAt(i)) || text.charAt(i) == '】' || text.charAt(i) == ']'))
				out.append(text.charAt(i));
		return out.toString();
	}
}
