// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** The tree of a report: head, sections, tables, groups and rows, with what they come to. */
public final class Outline {

	private static final Text HEAD = new Text("报告信息", "Head");
	private static final Text TABLE = new Text("表格", "Table");
	private static final Text NARRATIVE = new Text("正文", "Text");
	private static final Text UNKNOWN = new Text("格式中没有", "not in the form");
	private static final String BROKEN = "✗";

	private final ReportDocument document;
	private final Sheet sheet;
	private final BrokenCells broken;
	private final RowDetails details;
	private int nextGrid;
	private int nextLine;

	private Outline(ReportDocument document) {
		this.document = document;
		this.sheet = document.sheet();
		this.broken = BrokenCells.of(document);
		this.details = new RowDetails(document, broken);
	}

	public static List<DocumentSymbol> of(ReportDocument document) {
		return new Outline(document).symbols();
	}

	/** The same one behind another, for clients that know no trees. */
	public static List<SymbolInformation> flat(ReportDocument document) {
		List<SymbolInformation> all = new ArrayList<>();
		flatten(of(document), null, document.uri(), all);
		return all;
	}

	private static void flatten(List<DocumentSymbol> symbols, @Nullable String container, String uri, List<SymbolInformation> all) {
		for (DocumentSymbol symbol : symbols) {
			SymbolInformation one = new SymbolInformation(symbol.getName(), symbol.getKind(), new Location(uri, symbol.getRange()),
					container);
			one.setTags(symbol.getTags());
			all.add(one);
			flatten(symbol.getChildren(), symbol.getName(), uri, all);
		}
	}

	private List<DocumentSymbol> symbols() {
		List<DocumentSymbol> all = new ArrayList<>();
		DocumentSymbol head = head();
		if (head != null)
			all.add(head);
		loose(sheet.chapters().isEmpty() ? Integer.MAX_VALUE : sheet.chapters().getFirst().whole().start(), all);
		for (Written.Chapter chapter : sheet.chapters())
			all.add(chapter(chapter));
		loose(Integer.MAX_VALUE, all);
		return all;
	}

	private DocumentSymbol symbol(String name, SymbolKind kind, Region whole, Region selection, @Nullable String detail) {
		Region range = new Region(Math.min(whole.start(), selection.start()), Math.max(whole.end(), selection.end()));
		return new DocumentSymbol(name.isBlank() ? "…" : name, kind, Positions.of(sheet.source(), range),
				Positions.of(sheet.source(), selection), detail,
				new ArrayList<>());
	}

	private String words(Text text) {
		return text.in(document.language());
	}

	// head

	private @Nullable DocumentSymbol head() {
		List<DocumentSymbol> fields = new ArrayList<>();
		Region whole = null;
		for (Field field : Field.values()) {
			HeadEntry entry = sheet.field(field);
			if (entry == null)
				continue;
			Region region = new Region(entry.key().start(), Math.max(entry.key().end(), entry.region().end()));
			fields.add(symbol(field.word(), SymbolKind.Field, region, entry.key(), entry.text()));
			whole = whole == null
					? region
					: new Region(Math.min(whole.start(), region.start()), Math.max(whole.end(), region.end()));
		}
		if (whole == null)
			return null;
		fields.sort((a, b) -> a.getRange().getStart().getLine() - b.getRange().getStart().getLine());
		HeadEntry title = sheet.field(Field.TITLE);
		DocumentSymbol head = symbol(words(HEAD), SymbolKind.File, whole, title == null ? Region.at(whole.start()) : title.region(),
				sheet.text(Field.TITLE));
		head.setChildren(fields);
		return head;
	}

	// sections and tables

	private DocumentSymbol chapter(Written.Chapter chapter) {
		String name = chapter.title().isBlank() ? words(NARRATIVE) : chapter.title();
		boolean unknown = chapter.section() == null && !chapter.title().isBlank() && !document.form().sections().isEmpty();
		DocumentSymbol symbol = symbol(name, SymbolKind.Namespace, chapter.whole(), chapter.titlePlace(), null);
		mark(symbol, unknown, chapter.section() != null && broken.hasAny(chapter.section().tables()));
		grids(chapter.whole().end(), symbol.getChildren(), true);
		return symbol;
	}

	/** Tables outside of all sections. */
	private void loose(int end, List<DocumentSymbol> parent) {
		grids(end, parent, false);
	}

	/** @param bare whether the rows of an only table without caption go right below the section */
	private void grids(int end, List<DocumentSymbol> parent, boolean bare) {
		int first = nextGrid;
		while (nextGrid < sheet.grids().size() && sheet.grids().get(nextGrid).whole().start() < end)
			nextGrid++;
		boolean only = bare && nextGrid == first + 1 && sheet.grids().get(first).title().isEmpty();
		for (Written.Grid grid : sheet.grids().subList(first, nextGrid))
			if (only)
				rows(grid, parent);
			else
				parent.add(table(grid));
	}

	private DocumentSymbol table(Written.Grid grid) {
		Table table = grid.table();
		String title = sheet.source().text(grid.title());
		String name = !title.isBlank() ? title : table != null && table.title() != null ? table.title() : words(TABLE);
		DocumentSymbol symbol = symbol(name, SymbolKind.Class, grid.whole(), grid.title(), null);
		mark(symbol, table == null && !document.form().tables().isEmpty(), table != null && broken.has(table));
		rows(grid, symbol.getChildren());
		return symbol;
	}

	private void mark(DocumentSymbol symbol, boolean unknown, boolean isBroken) {
		if (unknown) {
			symbol.setDetail(words(UNKNOWN));
			symbol.setTags(List.of(SymbolTag.Deprecated));
		} else if (isBroken)
			symbol.setDetail(BROKEN);
	}

	// rows

	/** A row that others may stand in. */
	private record Open(Written.Line line, DocumentSymbol symbol) {
	}

	private void rows(Written.Grid grid, List<DocumentSymbol> parent) {
		List<Open> open = new ArrayList<>();
		for (; nextLine < sheet.lines().size() && sheet.lines().get(nextLine).line().start() < grid.whole().end(); nextLine++) {
			Written.Line line = sheet.lines().get(nextLine);
			DocumentSymbol symbol = row(line, grid.whole().end());
			while (!open.isEmpty() && !holds(open.getLast().line(), line))
				open.removeLast();
			(open.isEmpty() ? parent : open.getLast().symbol().getChildren()).add(symbol);
			for (Open outer : open)
				outer.symbol().getRange().setEnd(symbol.getRange().getEnd());
			if (line.row() != null)
				open.add(new Open(line, symbol));
		}
	}

	/** Whether a line stands in a group, or among the parts of a row, that begins with another line. */
	static boolean holds(Written.Line outer, Written.Line line) {
		Row first = outer.row();
		if (first == null || line.table() != outer.table())
			return false;
		return line.row() == null ? first.group() : line.row().within(first);
	}

	private DocumentSymbol row(Written.Line line, int tableEnd) {
		String text = sheet.source().text();
		int end = Math.min(RowParts.trim(text, line.label().end(), line.line().end()), tableEnd);
		Region whole = new Region(line.label().start(), end);
		boolean group = line.row() != null && line.row().group();
		DocumentSymbol symbol = symbol(sheet.source().text(line.label()), group ? SymbolKind.Struct : SymbolKind.Property, whole,
				line.label(), null);
		boolean unknown = line.row() == null && line.table() != null;
		mark(symbol, unknown, false);
		if (!unknown)
			symbol.setDetail(details.of(line));
		return symbol;
	}
}
