// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;
import report.dsl.text.HeaderCells;

/** Where the labels of a part of the form stand in a report. */
public final class LabelOccurrences {

	private LabelOccurrences() {
	}

	/** In the order of the text; for the form itself the word that names it. */
	public static List<Region> of(Sheet sheet, Object part) {
		List<Region> places = new ArrayList<>();
		switch (part) {
		case Form form -> add(places, sheet.field(Field.FORM) instanceof HeadEntry name ? name.region() : null);
		case Section section -> {
			for (Written.Chapter chapter : sheet.chapters())
				if (chapter.section() == section)
					add(places, chapter.titlePlace());
		}
		case Table table -> {
			for (Written.Grid grid : sheet.grids())
				if (grid.table() == table)
					add(places, grid.title());
		}
		case Row row -> {
			for (Written.Line line : sheet.lines())
				if (line.row() == row)
					add(places, line.label());
		}
		case Column column -> columns(sheet, column, places);
		default -> { // nothing else has a label
		}
		}
		return places;
	}

	private static void columns(Sheet sheet, Column column, List<Region> places) {
		for (Written.Grid grid : sheet.grids())
			for (int i = 0; i < grid.columns().size(); i++)
				if (grid.columns().get(i) == column) {
					List<Region> labels = HeaderCells.of(sheet, grid);
					add(places, i < labels.size() ? labels.get(i) : null);
				}
	}

	private static void add(List<Region> places, @Nullable Region place) {
		if (place != null && !place.isEmpty())
			places.add(place);
	}
}
