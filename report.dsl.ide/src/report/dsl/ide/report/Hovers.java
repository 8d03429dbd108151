// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.i18n.Text;
import report.dsl.ide.FindingNotes;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.relation.LastYear;
import report.dsl.rules.MarkdownEscape;
import report.dsl.rules.figures.Calculation;
import report.dsl.rules.figures.Names;
import report.dsl.rules.report.Edition;
import report.dsl.sheet.Field;
import report.dsl.sheet.Value;

/** The note about what is under the pointer: figures with their relations, labels with their law, findings with their reason. */
public final class Hovers {

	private static final Text COMPUTED = new Text("（由程序计算）", " (computed by the program)");
	private static final Text LAST_YEAR = new Text("上年：{0}（{1}）", "Last year: {0} ({1})");
	private static final Text LAW = new Text("依据：{0}", "Legal basis: {0}");
	private static final Text UNIT = new Text("单位：{0}", "Unit: {0}");
	private static final Text GROUP = new Text("属于：{0}", "Part of: {0}");
	private static final Text FOR_YEARS = new Text("适用于{0}的报告", "For reports of {0}");

	private static final Text STATED = new Text("文字第 {0} 行写：{1}", "Stated in line {0}: {1}");
	/** As many statements and figures are shown. */
	private static final int MOST_STATED = 3;

	private final ReportDocument document;
	private final Form form;
	private final StringBuilder out = new StringBuilder();

	private Hovers(ReportDocument document) {
		this.document = document;
		this.form = document.form();
	}

	/** @return null where there is nothing to say */
	public static @Nullable Hover of(ReportDocument document, Position position) {
		int offset = Positions.offset(document.source(), position);
		CaretContext context = CaretContext.at(document.sheet(), offset);
		Hovers hovers = new Hovers(document);
		StatedFigures.Stated stated = context == null ? StatedFigures.at(document, offset) : null;
		if (stated != null)
			hovers.stated(stated);
		else
			hovers.about(context);
		return FindingNotes.hover(document, offset, hovers.out,
				stated != null ? stated.region() : context == null ? null : context.region());
	}

	/** The note about a part of the text as Markdown; empty when there is nothing to say. */
	static String text(ReportDocument document, CaretContext context) {
		Hovers hovers = new Hovers(document);
		hovers.about(context);
		return hovers.out.toString().strip();
	}

	private void about(@Nullable CaretContext context) {
		switch (context) {
		case null -> {
			// there may be findings only
		}
		case CaretContext.Cell cell -> cell(cell.cell());
		case CaretContext.Label label -> row(label.table(), label.row());
		case CaretContext.Header header -> column(header.table(), header.column());
		case CaretContext.Caption caption -> titled(caption.table().title(), caption.table().law(), "tables." + caption.table().key());
		case CaretContext.Heading heading -> titled(heading.section().title(), heading.section().law(), null);
		case CaretContext.HeadField field -> field(field);
		}
	}

	private void cell(int cell) {
		Figures figures = document.reading().figures();
		bold(Names.cell(form, cell).in(document.language()));
		out.append(" = ").append(escaped(withUnit(cell, Calculation.value(figures, cell))));
		if (document.sheet().value(cell) == Value.COMPUTED && figures.known(cell))
			out.append(COMPUTED.in(document.language()));
		out.append('\n');
		lastYear(cell);
		for (StatedFigures.Stated stated : StatedFigures.about(document, cell).stream().limit(MOST_STATED).toList())
			paragraph(STATED.with(document.source().line(stated.region().start()),
					(stated.right() ? "✓ " : "✗ ") + document.source().text(stated.region())));
		Set<Integer> relations = new LinkedHashSet<>();
		for (int number : form.relationsOf(cell))
			relations.add(number);
		new RelationLines(document.reading(), document.language()).append(relations, out);
		law(form.rowOf(cell).law());
		key(path(form.tableOf(cell), form.rowOf(cell)) + '.' + form.columnOf(cell).key());
	}

	/** The figures that a statement of the narrative is about. */
	private void stated(StatedFigures.Stated stated) {
		Figures figures = document.reading().figures();
		for (int cell : stated.cells().stream().limit(MOST_STATED).toList()) {
			out.append(out.isEmpty() ? "" : "\n").append(stated.right() ? "✓ " : "✗ ");
			bold(Names.cell(form, cell).in(document.language()));
			out.append(" = ").append(escaped(withUnit(cell, Calculation.value(figures, cell)))).append('\n');
		}
	}

	/** Counts have no unit in relations, where all are of one kind. */
	private Text withUnit(int cell, Text value) {
		Unit unit = form.unitOf(cell);
		boolean count = !unit.money() && !unit.text().isEmpty() && document.reading().figures().known(cell);
		return count ? new Text(value.zh() + " " + unit.text(), value.en() + " " + unit.text()) : value;
	}

	private void lastYear(int cell) {
		Figures figures = document.reading().figures();
		LastYear lastYear = figures.lastYear();
		Figures previous = lastYear == null ? null : document.reading().neighbours().previous();
		int there = previous == null ? -1 : form.counterpart(cell, previous.form());
		if (lastYear == null || previous == null || there < 0)
			return;
		String path = lastYear.name();
		paragraph(LAST_YEAR.with(Calculation.value(previous, there), path.substring(path.lastIndexOf('/') + 1)));
	}

	private void row(Table table, Row row) {
		bold(row.label());
		out.append('\n');
		if (row.parent() != null)
			paragraph(GROUP.with(row.parent().label()));
		law(row.law());
		if (row.group())
			return;
		Set<Integer> relations = new LinkedHashSet<>();
		for (Column column : table.columns())
			for (int number : form.relationsOf(table.cell(row, column)))
				if (form.rowOf(RelationStatus.cell(form.relations().get(number))) == row)
					relations.add(number);
		new RelationLines(document.reading(), document.language()).append(relations, out);
		unit(row.unit());
		key(path(table, row));
	}

	private void column(Table table, Column column) {
		bold(column.label());
		out.append('\n');
		if (column.group() != null)
			paragraph(GROUP.with(column.group()));
		unit(column.unit());
		key("tables." + table.key() + ".*." + column.key());
	}

	private void titled(@Nullable String title, @Nullable String law, @Nullable String key) {
		if (title == null)
			return;
		bold(title);
		out.append('\n');
		law(law);
		if (key != null)
			key(key);
	}

	private void field(CaretContext.HeadField head) {
		if (head.value() && head.field() == Field.FORM && form.name().equals(head.entry().text())) {
			bold(form.name());
			out.append(' ').append(MarkdownEscape.escape(form.title())).append('\n');
			paragraph(FOR_YEARS.with(Edition.years(form)));
			return;
		}
		bold(head.field().word());
		out.append('\n');
		paragraph(FieldNotes.of(head.field()));
	}

	private void law(@Nullable String law) {
		if (law != null)
			paragraph(LAW.with(law));
	}

	private void unit(@Nullable Unit unit) {
		if (unit != null && !unit.text().isEmpty())
			paragraph(UNIT.with(unit.text()));
	}

	/** Where the figure stands in the JSON. */
	private void key(String path) {
		out.append("\nJSON `").append(path.replace('`', '\'')).append("`\n");
	}

	private static String path(Table table, Row row) {
		boolean plain = row.key().indexOf('.') < 0;
		return "tables." + table.key() + (plain ? '.' + row.key() : "[\"" + row.key() + "\"]");
	}

	private void bold(String words) {
		out.append("**").append(MarkdownEscape.escape(words)).append("**");
	}

	private void paragraph(Text words) {
		out.append('\n').append(escaped(words)).append('\n');
	}

	private String escaped(Text words) {
		return MarkdownEscape.escape(words.in(document.language()));
	}
}
