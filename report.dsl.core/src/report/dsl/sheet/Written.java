// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

/** The parts of a report as they stand in the source, linked with the form as far as they could be. */
public final class Written {

	private Written() {
	}

	/**
	 * @param section    of the form; null when unknown
	 * @param title      as written, without heading mark
	 * @param titlePlace region of the title
	 * @param whole      from the heading mark to the end of the last line
	 */
	public record Chapter(@Nullable Section section, String title, Region titlePlace, Region whole, List<Paragraph> paragraphs) {
	}

	/**
	 * A paragraph of narrative.
	 *
	 * @param text without outer and layout spaces
	 */
	public record Paragraph(String text, Region region) {
	}

	/**
	 * @param table  of the form; null when unknown
	 * @param title  region of the caption; empty, at the first row, where the table needs none and has none
	 * @param whole  from the caption or first row to the end of the last line
	 * @param header region of the header line without line end; null when there is none
	 * @param columns the column that each cell of a row belongs to, from the left; null for a cell that belongs to none
	 */
	public record Grid(@Nullable Table table, Region title, Region whole, @Nullable Region header,
			List<@Nullable Column> columns) {
	}

	/**
	 * A row or a group heading.
	 *
	 * @param row   of the form; null when unknown
	 * @param table of the form; null when unknown
	 * @param label region of the label
	 * @param line  region of the whole line without line end
	 * @param cells number of cells
	 */
	public record Line(@Nullable Row row, @Nullable Table table, Region label, Region line, int cells) {
	}

	/** What a sic mark covers. */
	public enum Scope {
		CELL, ROW, TABLE, SECTION, REPORT
	}

	/**
	 * A mark that says: the fault stands in the original.
	 *
	 * @param covers the region in which findings are excused
	 * @param rules  ids of the rules meant; empty: all
	 */
	public record Sic(Region mark, Scope scope, Region covers, List<String> rules, String reason) {
	}
}
