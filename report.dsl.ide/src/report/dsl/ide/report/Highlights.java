// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Position;
import report.dsl.form.Column;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/**
 * What belongs to the place of the caret: to a figure those that have to agree with it, totals as written and addends as
 * read; to the label of a row or column its figures; to a field its key word and value.
 */
public final class Highlights {

	private final Sheet sheet;
	/** By start, so that they come in the order of the text and none comes twice. */
	private final Map<Integer, DocumentHighlight> found = new TreeMap<>();

	private Highlights(Sheet sheet) {
		this.sheet = sheet;
	}

	public static List<DocumentHighlight> of(ReportDocument document, Position position) {
		Highlights highlights = new Highlights(document.sheet());
		CaretContext context = CaretContext.at(document.sheet(), Positions.offset(document.source(), position));
		if (context != null)
			highlights.add(context);
		return new ArrayList<>(highlights.found.values());
	}

	private void add(CaretContext context) {
		switch (context) {
		case CaretContext.Cell cell -> related(cell.cell());
		case CaretContext.Label label -> row(label.table(), label.row());
		case CaretContext.Header header -> column(header.table(), header.column());
		case CaretContext.HeadField field -> {
			add(field.entry().key(), DocumentHighlightKind.Text);
			add(field.entry().region(), DocumentHighlightKind.Text);
		}
		default -> add(context.region(), DocumentHighlightKind.Text);
		}
	}

	private void related(int cell) {
		int[] relations = sheet.form().relationsOf(cell);
		for (int number : relations) {
			Relation relation = sheet.form().relations().get(number);
			for (int term = 0; term < relation.size(); term++)
				if (!relation.previous(term))
					cell(relation.cell(term), relation.cell(term) == relation.total());
		}
		if (relations.length == 0)
			cell(cell, false);
	}

	private void cell(int cell, boolean total) {
		if (sheet.isWritten(cell))
			add(sheet.place(cell), total ? DocumentHighlightKind.Write : DocumentHighlightKind.Read);
	}

	private void row(Table table, Row row) {
		labels(row);
		if (!row.group())
			for (Column column : table.columns())
				cell(table.cell(row, column), false);
	}

	private void column(Table table, Column column) {
		labels(column);
		for (Row row : table.rows())
			cell(table.cell(row, column), false);
	}

	private void labels(Object part) {
		for (Region label : LabelOccurrences.of(sheet, part))
			add(label, DocumentHighlightKind.Text);
	}

	private void add(Region region, DocumentHighlightKind kind) {
		DocumentHighlight before = region.isEmpty() ? null : found.get(region.start());
		if (!region.isEmpty() && (before == null || kind == DocumentHighlightKind.Write))
			found.put(region.start(), new DocumentHighlight(Positions.of(sheet.source(), region), kind));
	}
}
