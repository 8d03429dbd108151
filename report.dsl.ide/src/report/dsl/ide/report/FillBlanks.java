package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEdit;

import report.dsl.form.Table;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Blanks;
import report.dsl.rules.Finding;
import report.dsl.rules.Text;
import report.dsl.rules.cells.Blank;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.CellEdits;
import report.dsl.text.ReportFormatter;

/**
 * Writes 0 into blank cells. A blank may also mean that nobody has looked yet, so that this is offered and never done unasked. Left alone
 * are totals, which follow from the others, blanks of which the relations say that they are something else, and blanks marked as published.
 */
public final class FillBlanks {

	/** Zeros for all blanks of a report. No repair: nobody runs it on save together with repairs. */
	static final String KIND = CodeActionKind.Source + ".fillBlanks.report";

	private static final Text TABLE = new Text("空格填 0（本表 {0} 格）", "Fill the blanks of this table with 0 (cells: {0})");
	private static final Text ALL = new Text("空格填 0（全文 {0} 格）", "Fill all blanks with 0 (cells: {0})");

	private final ReportDocument document;
	/** Null for all tables. */
	private final Table table;

	private FillBlanks(ReportDocument document, Table table) {
		this.document = document;
		this.table = table;
	}

	/** How many cells of a table nobody has filled in yet. */
	static int unfilled(ReportDocument document, Table table) {
		return new FillBlanks(document, table).blanks().size();
	}

	/** Whether there is a blank of a table that can be filled with 0. */
	static boolean isOffered(ReportDocument document, Table table) {
		return !new FillBlanks(document, table).cells().isEmpty();
	}

	/** Offers zeros for the table at a place and for the whole report. */
	static void add(Offer offer, ReportDocument document, int place) {
		Written.Grid grid = gridAt(document, place);
		if (grid != null && offer.wants(CodeActionKind.RefactorRewrite))
			new FillBlanks(document, grid.table()).offer(offer, CodeActionKind.RefactorRewrite, TABLE);
		if (offer.wants(KIND))
			new FillBlanks(document, null).offer(offer, KIND, ALL);
	}

	/**
	 * Zeros for the blanks.
	 *
	 * @param key of a table; null for all
	 * @return null when there is nothing to fill
	 */
	public static WorkspaceEdit edit(ReportDocument document, String key, CodeActions.Options client) {
		Table table = key == null ? null : document.form().table(key);
		List<Edit> edits = key != null && table == null ? List.of() : new FillBlanks(document, table).edits();
		return edits.isEmpty() ? null : Offer.edit(document, edits, client);
	}

	private static Written.Grid gridAt(ReportDocument document, int place) {
		for (Written.Grid grid : document.sheet().grids())
			if (grid.table() != null && grid.whole().contains(place) && document.sheet().grid(grid.table()) == grid)
				return grid;
		return null;
	}

	private void offer(Offer offer, String kind, Text title) {
		List<Integer> cells = cells();
		if (!cells.isEmpty())
			offer.add(kind, title.with(cells.size()), edits());
	}

	/** The blank cells that stand in the text and are not marked as published. */
	private List<Integer> blanks() {
		List<Integer> blanks = new ArrayList<>();
		for (int cell : document.reading().scan().blanks())
			if ((table == null || document.form().tableOf(cell) == table) && !isPublished(cell))
				blanks.add(cell);
		return blanks;
	}

	private boolean isPublished(int cell) {
		for (Finding finding : document.findings())
			if (finding.sic() != null && finding.rule() instanceof Blank && finding.region().contains(document.sheet().start(cell)))
				return true;
		return false;
	}

	private List<Integer> cells() {
		List<Integer> cells = blanks();
		if (cells.isEmpty())
			return cells;
		Set<Integer> others = new HashSet<>();
		for (Blanks.Fill fill : Blanks.of(document.reading().figures(), document.reading().outcomes()))
			if (fill.value() != 0)
				others.add(fill.cell());
		cells.removeIf(cell -> others.contains(cell) || Totals.definition(document.form(), cell) != null);
		return cells;
	}

	private List<Edit> edits() {
		Map<Integer, String> texts = new HashMap<>();
		Set<Table> tables = new HashSet<>();
		for (int cell : cells()) {
			texts.put(cell, "0");
			tables.add(document.form().tableOf(cell));
		}
		Patch patch = new Patch(document);
		patch.apply(CellEdits.write(document.sheet(), texts));
		patch.apply(layout(document.with(patch.text()), tables));
		return patch.edits();
	}

	private static List<Edit> layout(ReportDocument filled, Set<Table> tables) {
		List<Region> places = new ArrayList<>();
		Source source = filled.source();
		for (Written.Grid grid : filled.sheet().grids())
			if (tables.contains(grid.table()))
				places.add(Formatting.lines(source, grid.whole().start(), grid.whole().end()));
		List<Edit> edits = new ArrayList<>();
		for (Edit edit : ReportFormatter.format(filled.sheet()))
			if (places.stream().anyMatch(place -> edit.start() >= place.start() && edit.end() <= place.end()))
				edits.add(edit);
		return edits;
	}
}
