// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeActionKind;

import report.dsl.form.Form;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.text.CellEdits;

/** Leaves totals to the program and writes down what it computed; no figure changes. */
final class ComputeActions {

	private static final Text COMPUTE = new Text("{0}改写为“=”，由程序计算（仍为 {1}）", "Replace {0} by “=”, computed by the program (still {1})");
	private static final Text COMPUTE_ALL = new Text("本表的合计都改写为“=”（{0} 格，数不变）",
			"Replace all totals of this table by “=” (cells: {0}, no figure changes)");
	private static final Text WRITE = new Text("{0}的“=”换成算出的数 {1}", "Replace “=” in {0} by its value {1}");
	private static final Text WRITE_ALL = new Text("本表的“=”都换成算出的数（{0} 格）", "Replace every “=” of this table by its value (cells: {0})");

	private final CodeActionCollector collector;
	private final ReportDocument document;
	private final Sheet sheet;
	private final Form form;
	private final Figures figures;

	private ComputeActions(CodeActionCollector collector, ReportDocument document) {
		this.collector = collector;
		this.document = document;
		this.sheet = document.sheet();
		this.form = document.form();
		this.figures = document.reading().figures();
	}

	/** Offers what can be done with the cell at a place and with its table. */
	static void add(CodeActionCollector collector, ReportDocument document, int place) {
		int cell = CaretContext.cellAt(document.sheet(), place);
		if (cell >= 0)
			new ComputeActions(collector, document).add(cell);
	}

	private void add(int cell) {
		List<Integer> computed = new ArrayList<>();
		List<Integer> totals = new ArrayList<>();
		Table table = form.tableOf(cell);
		for (int one = table.firstCell(); one < table.endCell(); one++)
			if (isComputed(one))
				computed.add(one);
			else if (isTotal(one))
				totals.add(one);
		if (computed.contains(cell))
			collector.add(CodeActionKind.RefactorRewrite, WRITE.with(Names.cell(form, cell), number(cell)), values(List.of(cell)));
		if (computed.size() > (computed.contains(cell) ? 1 : 0))
			collector.add(CodeActionKind.RefactorRewrite, WRITE_ALL.with(computed.size()), values(computed));
		if (totals.contains(cell) && changed(List.of(cell)).isEmpty())
			collector.add(CodeActionKind.RefactorRewrite, COMPUTE.with(Names.cell(form, cell), number(cell)), signs(List.of(cell)));
		totals.removeAll(changed(totals));
		if (totals.size() > (totals.contains(cell) ? 1 : 0) && changed(totals).isEmpty())
			collector.add(CodeActionKind.RefactorRewrite, COMPUTE_ALL.with(totals.size()), signs(totals));
	}

	private String number(int cell) {
		return Amounts.text(form, cell, figures.number(cell));
	}

	private boolean isComputed(int cell) {
		return sheet.value(cell) == Value.COMPUTED && figures.known(cell);
	}

	private boolean isTotal(int cell) {
		return sheet.isNumber(cell) && Totals.definition(form, cell) != null;
	}

	private List<Edit> values(List<Integer> cells) {
		Map<Integer, String> texts = new HashMap<>();
		for (int cell : cells)
			texts.put(cell, CellFixes.written(sheet, cell, figures.number(cell)));
		return CellEdits.write(sheet, texts);
	}

	private List<Edit> signs(List<Integer> cells) {
		Map<Integer, String> texts = new HashMap<>();
		for (int cell : cells)
			texts.put(cell, "=");
		return CellEdits.write(sheet, texts);
	}

	/** Those of some cells that would have another number if all of them were left to the program. */
	private List<Integer> changed(List<Integer> cells) {
		Figures after = document.with(Edit.apply(document.source().text(), signs(cells))).reading().figures();
		List<Integer> changed = new ArrayList<>();
		for (int cell : cells)
			if (!after.known(cell) || after.number(cell) != figures.number(cell))
				changed.add(cell);
		return changed;
	}
}
