// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.text.Paths;

/** Where a place of a report leads: to a part of the form, to figures, to another report. */
public sealed interface DefinitionTarget {

	/** The words themselves. */
	Region region();

	/** A label of the form: of a section, table, row, column, or the name of the form. */
	record OfForm(Object part, Region region) implements DefinitionTarget {
	}

	/** A figure. */
	record OfCell(int cell, Region region) implements DefinitionTarget {
	}

	/** A statement of the narrative. @param cells the figures that it is about */
	record OfStatement(List<Integer> cells, Region region) implements DefinitionTarget {
	}

	/** A path to another report, as written. */
	record OfPath(String path, Region region) implements DefinitionTarget {
	}

	/** A word by which a report is known: its title, organ or year. */
	record OfReport(Region region) implements DefinitionTarget {
	}

	/** @return null where nothing leads anywhere */
	static @Nullable DefinitionTarget at(ReportDocument document, int offset) {
		Sheet sheet = document.sheet();
		return switch (CaretContext.at(sheet, offset)) {
		case null -> inNarrative(document, offset);
		case CaretContext.Cell cell -> new OfCell(cell.cell(), cell.region());
		case CaretContext.Label label -> new OfForm(label.row(), label.region());
		case CaretContext.Heading heading -> new OfForm(heading.section(), heading.region());
		case CaretContext.Caption caption -> caption.region().isEmpty() ? null : new OfForm(caption.table(), caption.region());
		case CaretContext.Header header -> new OfForm(header.column(), header.region());
		case CaretContext.HeadField field -> inHead(sheet, field, offset);
		};
	}

	private static @Nullable DefinitionTarget inNarrative(ReportDocument document, int offset) {
		StatedFigures.Stated stated = StatedFigures.at(document, offset);
		return stated == null ? null : new OfStatement(stated.cells(), stated.region());
	}

	private static @Nullable DefinitionTarget inHead(Sheet sheet, CaretContext.HeadField head, int offset) {
		return switch (head.field()) {
		case FORM -> new OfForm(sheet.form(), head.entry().region());
		case TITLE, ORGAN, YEAR -> new OfReport(head.entry().region());
		case PREVIOUS, PARTS -> path(sheet, head.field(), offset);
		default -> null;
		};
	}

	private static @Nullable DefinitionTarget path(Sheet sheet, Field field, int offset) {
		for (Region path : paths(sheet, field))
			if (path.contains(offset))
				return new OfPath(sheet.source().text(path), path);
		return null;
	}

	/** Where the paths of a field stand. */
	static List<Region> paths(Sheet sheet, Field field) {
		HeadEntry entry = sheet.field(field);
		if (entry == null || entry.text().isEmpty())
			return List.of();
		if (field == Field.PREVIOUS)
			return List.of(entry.region());
		int start = entry.region().start();
		return Paths.regions(entry.text()).stream().map(path -> new Region(start + path.start(), start + path.end())).toList();
	}
}
