// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.cells.FilledCells;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Language;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Field;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportPrinter.Part;

/** Writes what was found as a report, with the remarks as comments at their places. */
final class DraftWriter {

	private final Form form;
	private final Map<Field, String> head;
	private final List<Part> parts;
	private final String[] cells;
	private final List<ExtraRow> extras;
	private final Language language;
	/** What stands in the report. By the things themselves: to compare sections would be to compare their text. */
	private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());

	DraftWriter(Form form, Map<Field, String> head, List<DraftPart> parts, FilledCells cells, Language language) {
		this.form = form;
		this.head = head;
		this.parts = parts.stream().map(DraftPart::part).toList();
		this.cells = new String[form.cellCount()];
		this.language = language;
		this.extras = cells.extras();
		cells.byNumber().forEach((number, cell) -> this.cells[number] = cell.text());
		written.addAll(head.keySet());
		written.addAll(this.parts);
		for (Part part : this.parts)
			if (part.section() != null)
				part.section().tables().forEach(this::addTable);
		for (ExtraRow extra : extras)
			if (part(extra.table()) != null) {
				written.add(extra.table());
				written.add(extra);
				if (extra.group() != null)
					written.add(extra.group());
			}
	}

	private void addTable(Table table) {
		for (Row row : table.rows())
			for (int cell = table.cell(row, table.columns().getFirst()), i = 0; i < table.columns().size(); i++, cell++)
				if (cells[cell] != null) {
					written.add(table);
					written.add(row);
					for (Row parent = row.parent(); parent != null; parent = parent.parent())
						written.add(parent);
				}
	}

	/** The lines of the report, not yet laid out. */
	List<String> lines(List<PlacedRemark> remarks) {
		Map<Object, List<String>> comments = new IdentityHashMap<>();
		for (PlacedRemark placed : remarks)
			comments.computeIfAbsent(place(placed.places()), key -> new ArrayList<>()).add(Comments.line(placed.remark(), language));
		return ReportPrinter.lines(new ReportPrinter.Content(form, head, parts, cells, extras), comments);
	}

	private Object place(List<Object> places) {
		for (Object place : places) {
			Object thing = place instanceof Integer section ? part(section) : place;
			if (thing != null && written.contains(thing))
				return thing;
		}
		for (Object place : places)
			if (place instanceof Table table && part(table) instanceof Part part)
				return part;
		return head.keySet().iterator().next();
	}

	private @Nullable Part part(int section) {
		for (Part part : parts)
			if (section >= 0 && section < form.sections().size() && part.section() == form.sections().get(section))
				return part;
		return null;
	}

	private @Nullable Part part(Table table) {
		for (Part part : parts)
			if (part.section() != null && part.section().tables().contains(table))
				return part;
		return null;
	}
}
