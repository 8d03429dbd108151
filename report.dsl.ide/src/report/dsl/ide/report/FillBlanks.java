// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Blanks;
import report.dsl.rules.Finding;
import report.dsl.rules.cells.Blank;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;
import report.dsl.text.CellEdits;

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
	/** The blank cells that stand in the text and are not marked as published. */
	private final List<Integer> blanks;
	/** Those of them that can be filled with 0. */
	private final List<Integer> fillable;

	private FillBlanks(ReportDocument document) {
		this.document = document;
		this.blanks = blanks(document);
		this.fillable = fillable(document, blanks);
	}

	static FillBlanks of(ReportDocument document) {
		return new FillBlanks(document);
	}

	/** How many cells of a table nobody has filled in yet. */
	int unfilled(Table table) {
		return of(blanks, table).size();
	}

	/** Whether there is a blank of a table that can be filled with 0. */
	boolean isOffered(Table table) {
		return !of(fillable, table).isEmpty();
	}

	/** Offers zeros for the table at a place and for the whole report. */
	static void add(CodeActionCollector collector, ReportDocument document, int place) {
		Written.Grid here = collector.wants(CodeActionKind.RefactorRewrite) ? gridAt(document, place) : null;
		boolean everywhere = collector.wants(KIND);
		if (here == null && !everywhere)
			return;
		FillBlanks zeros = of(document);
		if (here != null)
			zeros.collector(collector, CodeActionKind.RefactorRewrite, TABLE, here.table());
		if (everywhere)
			zeros.collector(collector, KIND, ALL, null);
	}

	/**
	 * Zeros for the blanks.
	 *
	 * @param key of a table; null for all
	 * @return null when there is nothing to fill
	 */
	public static @Nullable WorkspaceEdit edit(ReportDocument document, @Nullable String key, CodeActions.Options client) {
		Table table = key == null ? null : document.form().table(key);
		List<Edit> edits = key != null && table == null ? List.of() : of(document).edits(table);
		return edits.isEmpty() ? null : CodeActionCollector.edit(document, edits, client);
	}

	private static Written.@Nullable Grid gridAt(ReportDocument document, int place) {
		for (Written.Grid grid : document.sheet().grids())
			if (grid.table() != null && grid.whole().contains(place) && document.sheet().grid(grid.table()) == grid)
				return grid;
		return null;
	}

	private void collector(CodeActionCollector collector, String kind, Text title, @Nullable Table table) {
		int cells = of(fillable, table).size();
		if (cells > 0)
			collector.add(kind, title.with(cells), edits(table));
	}

	/** @param table null for all */
	private List<Integer> of(List<Integer> cells, @Nullable Table table) {
		return table == null ? cells : cells.stream().filter(cell -> document.form().tableOf(cell) == table).toList();
	}

	private static List<Integer> blanks(ReportDocument document) {
		int[] all = document.reading().scan().blanks();
		if (all.length == 0)
			return List.of();
		List<Region> published = new ArrayList<>();
		for (Finding finding : document.findings())
			if (finding.sic() != null && finding.rule() instanceof Blank)
				published.add(finding.region());
		List<Integer> blanks = new ArrayList<>();
		for (int cell : all)
			if (published.stream().noneMatch(region -> region.contains(document.sheet().start(cell))))
				blanks.add(cell);
		return blanks;
	}

	private static List<Integer> fillable(ReportDocument document, List<Integer> blanks) {
		if (blanks.isEmpty())
			return blanks;
		Set<Integer> others = new HashSet<>();
		for (Blanks.Fill fill : Blanks.of(document.reading().figures(), document.reading().outcomes()))
			if (fill.value() != 0)
				others.add(fill.cell());
		return blanks.stream().filter(cell -> !others.contains(cell) && Totals.definition(document.form(), cell) == null).toList();
	}

	private List<Edit> edits(@Nullable Table table) {
		Map<Integer, String> texts = new HashMap<>();
		for (int cell : of(fillable, table))
			texts.put(cell, "0");
		return CellEdits.write(document.sheet(), texts);
	}
}
