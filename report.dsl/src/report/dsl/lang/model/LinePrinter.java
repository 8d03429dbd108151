// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import report.dsl.lang.report.Cell;
import report.dsl.lang.report.Chapter;
import report.dsl.lang.report.ColumnLabel;
import report.dsl.lang.report.Grid;
import report.dsl.lang.report.Header;
import report.dsl.lang.report.Line;
import report.dsl.lang.report.Marked;
import report.dsl.lang.report.Narrative;
import report.dsl.lang.report.Part;
import report.dsl.lang.report.Report;
import report.dsl.sheet.Field;
import report.dsl.text.ReportFormatter;
import report.dsl.text.ReportPrinter;

/** Writes parts of the model as lines of a report; their layout is left to the formatter. */
final class LinePrinter {

	private static final String COLUMNS = "列";

	private LinePrinter() {
	}

	/**
	 * The parts of a report that have lines of their own, in the order of the model: fields, headings, captions, headers, rows, narratives.
	 */
	static List<EObject> parts(Report report) {
		List<EObject> parts = new ArrayList<>(report.getFields());
		report.getParts().forEach(part -> add(part, parts));
		for (Chapter chapter : report.getChapters()) {
			parts.add(chapter);
			chapter.getParts().forEach(part -> add(part, parts));
		}
		return parts;
	}

	private static void add(Part part, List<EObject> parts) {
		if (!(part instanceof Grid grid)) {
			parts.add(part);
			return;
		}
		if (hasCaption(grid))
			parts.add(grid);
		parts.addAll(grid.getLines());
	}

	static boolean hasCaption(Grid grid) {
		return grid.getTitle() != null || grid.getSic() != null;
	}

	/** The lines of one of {@link #parts}, without those of what it contains. */
	static List<String> lines(EObject part) {
		return switch (part) {
		case report.dsl.lang.report.Field field -> List.of(marked(field(field.getKey(), field.getValue()), field));
		case Chapter chapter -> List.of(marked("# " + oneLine(chapter.getTitle()), chapter));
		case Grid grid -> List.of(marked("## " + oneLine(grid.getTitle()), grid));
		case Header header -> List.of(header(header));
		case Line line -> List.of(row(line));
		case Narrative narrative -> narrative(narrative);
		default -> throw new IllegalArgumentException("has no line of its own: " + part);
		};
	}

	private static String field(String key, String value) {
		if (key == null)
			return oneLine(value);
		if (value == null)
			return key;
		for (Field field : Field.values())
			if (field.word().equals(key) && field.quoted() && field != Field.PARTS)
				return key + " \"" + oneLine(value) + '"';
		return key + " " + oneLine(value);
	}

	private static String header(Header header) {
		StringBuilder line = new StringBuilder(header.getCorner() == null ? COLUMNS : oneLine(header.getCorner()));
		for (ColumnLabel column : header.getColumns())
			line.append(" | ").append(oneLine(column.getLabel()));
		return line.toString().stripTrailing();
	}

	private static String row(Line row) {
		StringBuilder line = new StringBuilder(marked(oneLine(row.getLabel()), row));
		for (Cell cell : row.getCells())
			line.append(" | ").append(marked(oneLine(cell.getText()), cell));
		return line.toString().strip();
	}

	private static List<String> narrative(Narrative narrative) {
		List<String> lines = new ArrayList<>();
		lines.add(ReportFormatter.FENCE);
		narrative.getParagraphs().forEach(paragraph -> lines.add(paragraph(paragraph)));
		lines.add(ReportFormatter.FENCE);
		return lines;
	}

	static String paragraph(String text) {
		return ReportPrinter.protect(oneLine(text));
	}

	private static String marked(String text, Marked part) {
		return part.getSic() == null ? text : text + " " + oneLine(part.getSic().getText());
	}

	private static String oneLine(String text) {
		return text == null ? "" : text.replace('\n', ' ').replace('\r', ' ').strip();
	}
}
