package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import report.dsl.documents.blocks.Remark;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Language;
import report.dsl.sheet.Field;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportPrinter.Part;

/** Writes what was found as a report, with the remarks as comments at their places. */
final class DraftWriter {

	private final Form form;
	private final Map<Field, String> head;
	private final List<Part> parts;
	private final String[] cells;
	private final Language language;
	/** By the things themselves: to compare sections would be to compare their text. */
	private final Map<Object, List<String>> comments = new IdentityHashMap<>();
	private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());

	DraftWriter(Form form, Map<Field, String> head, List<Part> parts, String[] cells, Language language) {
		this.form = form;
		this.head = head;
		this.parts = parts;
		this.cells = cells;
		this.language = language;
		written.addAll(head.keySet());
		written.addAll(parts);
		Set<Section> done = new HashSet<>();
		for (Part part : parts)
			if (part.section() != null && done.add(part.section()))
				part.section().tables().forEach(this::table);
	}

	private void table(Table table) {
		for (Row row : table.rows())
			for (int cell = table.cell(row, table.columns().getFirst()), i = 0; i < table.columns().size(); i++, cell++)
				if (cells[cell] != null) {
					written.add(table);
					written.add(row);
					for (Row parent = row.parent(); parent != null; parent = parent.parent())
						written.add(parent);
				}
	}

	/** @param remarks each with the things it may stand in front of, the best first */
	String write(Map<Remark, List<Object>> remarks) {
		remarks.forEach((remark, places) -> {
			comments.computeIfAbsent(place(places), key -> new ArrayList<>()).add(Comments.line(remark, language));
		});
		return ReportPrinter.print(new ReportPrinter.Content(form, head, parts, cells), comments);
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

	private Part part(int section) {
		for (Part part : parts)
			if (section >= 0 && section < form.sections().size() && part.section() == form.sections().get(section))
				return part;
		return null;
	}

	private Part part(Table table) {
		for (Part part : parts)
			if (part.section() != null && part.section().tables().contains(table))
				return part;
		return null;
	}

}
