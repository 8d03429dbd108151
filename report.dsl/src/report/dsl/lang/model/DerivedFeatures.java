// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.lang.report.Cell;
import report.dsl.lang.report.Chapter;
import report.dsl.lang.report.ColumnLabel;
import report.dsl.lang.report.Grid;
import report.dsl.lang.report.Header;
import report.dsl.lang.report.Line;
import report.dsl.lang.report.Report;
import report.dsl.lang.report.ReportPackage.Literals;
import report.dsl.lang.report.Sic;
import report.dsl.lang.report.ValueKind;
import report.dsl.relation.Figures;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;
import report.dsl.text.Numbers;
import report.dsl.text.SicMark;

/**
 * Fills in what follows from the text of a report: keys, links, values, findings, remarks. All of it is what the reader, the
 * relations and the rules of the core say; here only the place is looked up, by the line on which a part stands.
 */
public final class DerivedFeatures {

	private static final String YUAN = "元";

	private final Report report;
	private final Map<EObject, Integer> lines;
	private final Reading reading;
	private final Sheet sheet;
	private final ModelLinks links;
	private final Map<Integer, Written.Line> rows = new HashMap<>();
	/** For a cell of the form the cell of the model. */
	private final Map<Integer, Cell> cells = new HashMap<>();

	/** @param lines see {@link ModelText.State} */
	public DerivedFeatures(Report report, Map<EObject, Integer> lines, Reading reading, ModelLinks links) {
		this.report = report;
		this.lines = lines;
		this.reading = reading;
		this.sheet = reading.sheet();
		this.links = links;
		for (Written.Line line : sheet.lines())
			rows.put(sheet.source().line(line.line().start()), line);
	}

	/** Replaces all derived features. */
	public void fill(List<Finding> findings) {
		head();
		EcoreUtil.<EObject>getAllContents(report, false).forEachRemaining(part -> {
			switch (part) {
			case Sic sic -> sic(sic);
			case Chapter chapter -> chapter(chapter);
			case Grid grid -> grid(grid);
			default -> { // nothing follows by itself
			}
			}
		});
		TreeMap<Integer, EObject> parts = new TreeMap<>();
		lines.forEach((part, line) -> parts.put(line, part));
		new DerivedNotes(report, sheet, parts, cells).fill(findings, reading.imports());
	}

	private void head() {
		set(report, Literals.REPORT__FORM_KEY, sheet.form().name().isEmpty() ? null : sheet.form().name());
		set(report, Literals.REPORT__ORGAN, sheet.text(Field.ORGAN));
		set(report, Literals.REPORT__YEAR, sheet.year() < 0 ? null : sheet.year());
		set(report, Literals.REPORT__DATE, iso(sheet.date()));
		set(report, Literals.REPORT__PUBLISHED, iso(sheet.published()));
		set(report, Literals.REPORT__PERIOD_START, sheet.period() == null ? null : iso(sheet.period().from()));
		set(report, Literals.REPORT__PERIOD_END, sheet.period() == null ? null : iso(sheet.period().to()));
		set(report, Literals.REPORT__FORM, links.form());
		set(report, Literals.REPORT__PREVIOUS, links.previous());
	}

	private static @Nullable String iso(@Nullable LocalDate date) {
		return date == null ? null : date.toString();
	}

	private static void sic(Sic sic) {
		String text = sic.getText() == null ? "" : sic.getText();
		boolean mark = SicMark.start(text, 0, text.length()) == 0;
		Written.Sic read = mark ? SicMark.read(text, 0, text.length(), Written.Scope.CELL, Region.at(0)) : null;
		set(sic, Literals.SIC__RULES, read == null ? List.of() : read.rules());
		set(sic, Literals.SIC__REASON, read == null ? null : read.reason());
	}

	private void chapter(Chapter chapter) {
		Written.Chapter found = null;
		for (Written.Chapter written : sheet.chapters())
			if (isOn(chapter, written.whole().start()))
				found = written;
		Section section = found == null ? null : found.section();
		set(chapter, Literals.CHAPTER__KEY, section == null ? null : section.key());
		set(chapter, Literals.CHAPTER__SECTION, section == null ? null : links.definition().apply(section));
	}

	private boolean isOn(EObject part, int offset) {
		return lines.containsKey(part) && sheet.source().line(offset) == lines.get(part);
	}

	private void grid(Grid grid) {
		Written.Grid found = written(grid);
		Table table = found == null ? null : found.table();
		set(grid, Literals.GRID__KEY, table == null ? null : table.key());
		set(grid, Literals.GRID__TABLE, table == null ? null : links.definition().apply(table));
		List<@Nullable Column> columns = found == null ? List.of() : found.columns();
		for (EObject line : grid.getLines())
			if (line instanceof Header header)
				header(header, columns);
			else if (line instanceof Line row)
				row(row, columns);
	}

	private Written.@Nullable Grid written(Grid grid) {
		Integer line = lines.get(grid);
		if (line == null && !grid.getLines().isEmpty())
			line = lines.get(grid.getLines().getFirst());
		Source source = sheet.source();
		for (Written.Grid written : sheet.grids())
			if (line != null && source.line(written.whole().start()) <= line && line <= source.line(written.whole().end()))
				return written;
		return null;
	}

	private void header(Header header, List<@Nullable Column> columns) {
		for (int i = 0; i < header.getColumns().size(); i++) {
			ColumnLabel label = header.getColumns().get(i);
			Column column = i < columns.size() ? columns.get(i) : null;
			set(label, Literals.COLUMN_LABEL__KEY, column == null ? null : column.key());
			set(label, Literals.COLUMN_LABEL__COLUMN, column == null ? null : links.definition().apply(column));
		}
	}

	private void row(Line row, List<@Nullable Column> columns) {
		Written.Line found = rows.get(lines.getOrDefault(row, -1));
		Row ofForm = found == null ? null : found.row();
		Table table = found == null ? null : found.table();
		set(row, Literals.LINE__KEY, ofForm == null ? null : ofForm.key());
		set(row, Literals.LINE__ROW, ofForm == null ? null : links.definition().apply(ofForm));
		for (int i = 0; i < row.getCells().size(); i++) {
			Column column = i < columns.size() ? columns.get(i) : null;
			int number = ofForm != null && !ofForm.group() && column != null && table != null ? table.cell(ofForm, column) : -1;
			cell(row.getCells().get(i), column, number, row);
		}
	}

	/** @param number of the cell in the form, negative for none */
	private void cell(Cell cell, @Nullable Column column, int number, Line row) {
		set(cell, Literals.CELL__KEY, column == null ? null : column.key());
		set(cell, Literals.CELL__COLUMN, column == null ? null : links.definition().apply(column));
		Unit unit = number < 0 ? null : sheet.form().unitOf(number);
		set(cell, Literals.CELL__UNIT, unit == null ? null : unit.money() ? YUAN : unit.text());
		// of a row that is given twice the first one counts, and the sheet knows no other
		if (number >= 0 && sheet.isWritten(number) && isOn(row, sheet.start(number))) {
			cells.put(number, cell);
			set(cell, Literals.CELL__KIND, kind(sheet.value(number)));
			set(cell, Literals.CELL__NUMBER, figure(reading.figures(), number));
		} else {
			Numbers.ReadNumber read = Numbers.read(cell.getText() == null ? "" : cell.getText(), unit == null ? Unit.COUNT : unit);
			set(cell, Literals.CELL__KIND, kind(read.value()));
			set(cell, Literals.CELL__NUMBER, read.value() == Value.COUNT || read.value() == Value.MONEY
					? decimal(read.number(), read.value() == Value.MONEY)
					: null);
		}
	}

	private static ValueKind kind(Value value) {
		return ValueKind.valueOf(value.name());
	}

	private static @Nullable BigDecimal figure(Figures figures, int cell) {
		Form form = figures.form();
		return figures.known(cell) ? decimal(figures.number(cell), form.unitOf(cell).money()) : null;
	}

	private static BigDecimal decimal(long number, boolean money) {
		return money ? new BigDecimal(Numbers.yuan(number)) : BigDecimal.valueOf(number);
	}

	/** What has not changed is no news to anybody who listens. */
	private static void set(EObject part, EStructuralFeature feature, @Nullable Object value) {
		if (!Objects.equals(part.eGet(feature, false), value))
			part.eSet(feature, value);
	}
}
