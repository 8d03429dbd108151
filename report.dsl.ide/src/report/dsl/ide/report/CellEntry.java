// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.text.CellEdits;
import report.dsl.text.Inserts;
import report.dsl.text.Numbers;

/** Figures that are entered on the printed page: also into rows and tables that the text of the report does not have yet. */
public final class CellEntry {

	private static final Text NO_NUMBER = new Text("“{0}”不是数，{1}没有改动。请填数，没有的填 0。",
			"“{0}” is no number, {1} was not changed. Enter a number, or 0 for none.");
	private static final Text DAMAGED = new Text("这张表里有损坏的行，填写会改动别的格，没有填写。请先在文本中修复这些行。",
			"Nothing was entered: some rows of this table are damaged, and other cells would change. Correct these rows in the text first.");
	private static final Text NO_COLUMN = new Text("报告的这张表里没有{0}所在的列，没有填写。请先在文本中补上这一列。",
			"Nothing was entered: in this report the table has no column for {0}. Add the column to the text first.");
	private static final Text STOP = new Text("{0}；{1}", "{0} {1}");

	/** @param cell number of the cell in the form. @param text as it was typed; blank to leave the cell blank */
	public record Entered(int cell, String text) {
	}

	private final ReportDocument document;
	private final Form form;
	/** Canonical texts by number of cell. */
	private final Map<Integer, String> texts = new TreeMap<>();
	private @Nullable Text refused;

	private CellEntry(ReportDocument document) {
		this.document = document;
		this.form = document.form();
	}

	/** @return null when the form of the report has no such cell: the page shows another one */
	public static @Nullable PageEdit of(ReportDocument document, List<Entered> entered) {
		CellEntry entry = new CellEntry(document);
		for (Entered one : entered) {
			if (one.cell < 0 || one.cell >= entry.form.cellCount())
				return null;
			entry.take(one);
		}
		return entry.run();
	}

	private void take(Entered entered) {
		String text = entered.text.strip();
		String canonical = Numbers.canonical(text, form.unitOf(entered.cell));
		if (text.indexOf('\n') >= 0 || !canonical.isEmpty() && !isFigure(entered.cell, canonical))
			refuse(NO_NUMBER.with(text, Names.cell(form, entered.cell)));
		else if (!document.sheet().text(entered.cell).equals(canonical))
			texts.put(entered.cell, canonical);
	}

	private boolean isFigure(int cell, String canonical) {
		return Numbers.read(canonical, form.unitOf(cell)).value() != Value.UNREADABLE;
	}

	private void refuse(Text why) {
		refused = refused == null ? why : STOP.with(refused, why);
	}

	private PageEdit run() {
		Patch patch = new Patch(document);
		for (Table table : missing())
			patch.applyAndLayOut(Inserts.table(patch.now().sheet(), table, Map.of()));
		write(patch, true);
		write(patch, false);
		Sheet after = patch.now().sheet();
		for (int cell : texts.keySet())
			if (!after.text(cell).equals(texts.get(cell)))
				return nothing(after.isWritten(cell) ? DAMAGED : NO_COLUMN.with(Names.cell(form, cell)));
		if (!KeptCells.areKept(document.sheet(), after, texts.keySet()))
			return nothing(DAMAGED);
		return PageEdit.of(patch, document, refused);
	}

	private PageEdit nothing(Text why) {
		return PageEdit.refused(document, refused == null ? why : STOP.with(refused, why));
	}

	/** The tables that have to be put in. */
	private List<Table> missing() {
		Set<Table> tables = new HashSet<>();
		List<Table> missing = new ArrayList<>();
		texts.forEach((cell, text) -> {
			Table table = form.tableOf(cell);
			if (!text.isEmpty() && document.sheet().grid(table) == null && tables.add(table))
				missing.add(table);
		});
		return missing;
	}

	/** @param there cells that the text has, else those that it lacks: rows that are put in are read between the two */
	private void write(Patch patch, boolean there) {
		Sheet now = patch.now().sheet();
		Map<Integer, String> some = new TreeMap<>(texts);
		some.keySet().removeIf(cell -> now.isWritten(cell) != there);
		patch.applyAndLayOut(CellEdits.write(now, some));
	}
}
