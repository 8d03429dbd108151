// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.relation.LastYear;
import report.dsl.rules.Finding;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;
import report.dsl.text.Numbers;

/** What stands at the end of a row in an editor: what {@code =} comes to, how far a total is off, last year's figures. */
public final class InlayHints {

	/**
	 * Which hints are wanted.
	 *
	 * @param totals      values of cells written {@code =}
	 * @param differences of totals that do not agree
	 * @param lastYear    figures of last year's report that the row is compared with
	 */
	public record Options(boolean totals, boolean differences, boolean lastYear) {
	}

	private static final Text OFF = new Text("差 {0}", "off by {0}");
	private static final Text SEVERAL_OFF = new Text("差：{0}", "off: {0}");
	private static final Text AND_MORE = new Text("{0} 等 {1} 列", "{0} and {1} columns in all");
	/** More columns are not named: an editor that wraps lines would wrap the row because of its hint. */
	private static final int NAMED = 2;
	private static final Text LAST_YEAR = new Text("上年 {0}", "last year {0}");
	private static final String BESIDE = " | ";
	private static final String BETWEEN = " / ";
	private static final String NONE = "—";

	private final ReportDocument document;
	private final Options options;
	private final Form form;
	private final Figures figures;
	private final RelationLines lines;
	private final List<InlayHint> hints = new ArrayList<>();

	private InlayHints(ReportDocument document, Options options) {
		this.document = document;
		this.options = options;
		this.form = document.form();
		this.figures = document.reading().figures();
		this.lines = new RelationLines(document.reading(), document.language());
	}

	/** The hints of the lines of a range, in the order of the text. */
	public static List<InlayHint> of(ReportDocument document, Range range, Options options) {
		InlayHints all = new InlayHints(document, options);
		int start = Positions.offset(document.source(), new Position(range.getStart().getLine(), 0));
		int end = Positions.offset(document.source(), range.getEnd());
		for (Written.Line line : document.sheet().lines())
			if (line.line().end() >= start && line.line().start() <= end && line.table() instanceof Table table
					&& line.row() instanceof Row row && !row.group() && document.sheet().line(row) == line)
				all.add(line, table, row);
		return all.hints;
	}

	private void add(Written.Line line, Table table, Row row) {
		List<Integer> cells = new ArrayList<>();
		for (Column column : table.columns())
			if (document.sheet().isWritten(table.cell(row, column)))
				cells.add(table.cell(row, column));
		if (options.totals)
			totals(line, cells);
		if (options.differences)
			differences(line, cells);
		if (options.lastYear && figures.lastYear() != null)
			lastYear(line, cells, figures.lastYear());
	}

	private void totals(Written.Line line, List<Integer> cells) {
		StringBuilder label = new StringBuilder();
		Set<Integer> relations = new LinkedHashSet<>();
		for (int cell : cells)
			if (document.sheet().value(cell) == Value.COMPUTED && figures.known(cell)) {
				label.append(label.isEmpty() ? "= " : BESIDE).append(number(cell, figures.number(cell)));
				if (figures.workedOutBy(cell) >= 0)
					relations.add(figures.workedOutBy(cell));
			}
		add(line, label.toString(), relations);
	}

	/** Those of relations told in this row, cell by cell, each difference once. */
	private void differences(Written.Line line, List<Integer> cells) {
		Map<Integer, Set<String>> differences = new LinkedHashMap<>();
		Set<Integer> relations = new LinkedHashSet<>();
		for (Finding finding : document.findings()) {
			if (finding.relation() == null || finding.sic() != null || !finding.relation().violated())
				continue;
			int cell = RelationStatus.cell(finding.relation().relation());
			if (!cells.contains(cell))
				continue;
			long difference = finding.relation().difference();
			differences.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add((difference > 0 ? "+" : "") + number(cell, difference));
			relations.add(finding.relation().number());
		}
		if (!differences.isEmpty())
			add(line, (differences.size() == 1 ? one(differences) : several(differences)).in(document.language()), relations);
	}

	private Text one(Map<Integer, Set<String>> differences) {
		Map.Entry<Integer, Set<String>> only = differences.entrySet().iterator().next();
		String column = column(only.getKey());
		Text off = OFF.with(String.join(BETWEEN, only.getValue()));
		return new Text(column + off.zh(), column + off.en());
	}

	private Text several(Map<Integer, Set<String>> differences) {
		List<String> words = new ArrayList<>();
		differences.forEach((cell, numbers) -> words.add(form.columnOf(cell).brief() + " " + String.join(BETWEEN, numbers)));
		Text named = Text.list(words.subList(0, Math.min(NAMED, words.size())));
		return SEVERAL_OFF.with(words.size() > NAMED ? AND_MORE.with(named, words.size()) : named);
	}

	/** The column that a number is of, where that has to be said: not for the total of the row. */
	private String column(int cell) {
		Table table = form.tableOf(cell);
		Column column = form.columnOf(cell);
		boolean plain = table.columns().size() == 1 || column == Totals.column(form, table, form.rowOf(cell));
		return plain ? "" : column.brief() + " ";
	}

	private void lastYear(Written.Line line, List<Integer> cells, LastYear lastYear) {
		Set<Integer> then = new LinkedHashSet<>();
		Set<Integer> relations = new LinkedHashSet<>();
		for (int cell : cells)
			for (int number : form.relationsOf(cell)) {
				Relation relation = form.relations().get(number);
				if (!relation.acrossYears() || RelationStatus.cell(relation) != cell)
					continue;
				relations.add(number);
				for (int term = 0; term < relation.size(); term++)
					if (relation.previous(term))
						then.add(relation.cell(term));
			}
		add(line, lastYear(then, lastYear), relations);
	}

	private String lastYear(Set<Integer> cells, LastYear lastYear) {
		StringBuilder label = new StringBuilder();
		boolean known = false;
		for (int cell : cells) {
			known |= lastYear.known(cell);
			label.append(label.isEmpty() ? "" : BESIDE).append(lastYear.known(cell) ? number(cell, lastYear.number(cell)) : NONE);
		}
		return known ? LAST_YEAR.with(label).in(document.language()) : "";
	}

	private String number(int cell, long number) {
		return Numbers.format(number, form.unitOf(cell));
	}

	private void add(Written.Line line, String label, Set<Integer> relations) {
		if (label.isEmpty())
			return;
		int end = Positions.lineEnd(document.source(), document.source().line(line.line().start()));
		InlayHint hint = new InlayHint(Positions.of(document.source(), end), Either.forLeft(label));
		hint.setPaddingLeft(true);
		StringBuilder tooltip = new StringBuilder();
		lines.append(relations, tooltip);
		if (!tooltip.isEmpty())
			hint.setTooltip(new MarkupContent(MarkupKind.MARKDOWN, tooltip.toString().strip()));
		hints.add(hint);
	}
}
