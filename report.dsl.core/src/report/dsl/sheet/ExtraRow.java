// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;
import report.dsl.form.Table;

/**
 * A row of figures that the form has no cells for: one that the form does not have, or a group heading with figures behind it.
 *
 * @param table that it stands in
 * @param group the heading; null for a row that the form does not have
 * @param after the row or group of the form above it; null when it is the first one of its table
 * @param label as written
 * @param cells text by column of the table; empty for a blank
 */
public record ExtraRow(Table table, @Nullable Row group, @Nullable Row after, String label, List<String> cells) {

	public ExtraRow {
		cells = List.copyOf(cells);
	}

	/** Whether it is the heading of a group. */
	public boolean isGroup() {
		return group != null;
	}
}
