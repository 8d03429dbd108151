// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

/**
 * Something the reader noticed while it made a sheet of a report: a fact with a place. Every kind is explained by exactly one rule
 * ({@code rules.IssueRule}). Titles, labels and lines are given as written, long ones cut.
 */
public sealed interface ReadIssue {

	/** Where it stands. */
	Region region();

	/** A line that is no field, heading, row or text. */
	record UnknownLine(Region region, String line) implements ReadIssue {
	}

	/** Something about a field of the head that cannot be taken over. */
	sealed interface FieldIssue extends ReadIssue {
	}

	/** A field that does not exist. @param key its key word as written */
	record UnknownField(Region region, String key) implements FieldIssue {
	}

	/** A field given again. The first one counts. */
	record RepeatedField(Region region, Field field) implements FieldIssue {
	}

	/** A field whose value is empty or cannot be read. */
	record UnusableValue(Region region, Field field, String value) implements ReadIssue {
	}

	/** A section heading that the form does not know. */
	record UnknownSection(Region region, String title) implements ReadIssue {
	}

	/** A section given again. */
	record RepeatedSection(Region region, Section section) implements ReadIssue {
	}

	/** A section behind a later one of the form. */
	record MisplacedSection(Region region, Section section) implements ReadIssue {
	}

	/**
	 * A section that was recognised although its title is not one of the form's.
	 *
	 * @param byPlace  whether nothing but number and place tell which section it is
	 * @param mistyped whether nothing but the number or a few characters differ from the form's title
	 */
	record InexactTitle(Region region, Section section, String title, boolean byPlace, boolean mistyped) implements ReadIssue {
	}

	/**
	 * The title of a section or the caption of a table, without its mark or with that of the other.
	 *
	 * @param section whether it is the title of a section
	 */
	record WrongHeadingMark(Region region, boolean section) implements ReadIssue {
	}

	/** A caption of a table that the section does not have. */
	record UnknownTable(Region region, String caption) implements ReadIssue {
	}

	/** A table given again. The first one counts. */
	record RepeatedTable(Region region, Table table) implements ReadIssue {
	}

	/** A table that was recognised although its caption is missing (empty) or not one of the form's. */
	record InexactCaption(Region region, Table table, String caption) implements ReadIssue {
	}

	/** A row outside of any table. */
	record StrayRow(Region region, String label) implements ReadIssue {
	}

	/** A row that the table does not have. @param similar a label of the table that is like it; empty when there is none */
	record UnknownRow(Region region, Table table, String label, String similar) implements ReadIssue {
	}

	/** A row given again. The first one counts. */
	record RepeatedRow(Region region, Row row) implements ReadIssue {
	}

	/** A row above an earlier one of the form. */
	record MisplacedRow(Region region, Row row) implements ReadIssue {
	}

	/** A row or group heading that was recognised although its label is damaged or numbered otherwise than in the form. */
	record InexactRowLabel(Region region, Row row, String label) implements ReadIssue {
	}

	/** A row with figures that lacks some or all of its bars. */
	record MissingBars(Region region, Row row) implements ReadIssue {
	}

	/** Figures behind a group heading. */
	record FilledGroup(Region region, Row group) implements ReadIssue {
	}

	/** More cells than columns. @param text what stands in the surplus cells, bars included */
	record SurplusCells(Region region, Row row, String text) implements ReadIssue {
	}

	/** Fewer cells than columns. */
	record MissingCells(Region region, Row row, int cells, int columns) implements ReadIssue {
	}

	/** A cell of the header row that names no column of the table. */
	record UnknownColumn(Region region, Table table, String label) implements ReadIssue {
	}

	/** A column given again. The first one counts. */
	record RepeatedColumn(Region region, Column column) implements ReadIssue {
	}

	/** A column that was recognised although its label is damaged or carries a note. */
	record InexactColumnLabel(Region region, Column column, String label) implements ReadIssue {
	}

	/** A table without a header row. The columns of the form are assumed. */
	record MissingHeader(Region region, Table table) implements ReadIssue {
	}

	/** Narrative that is opened by {@code """} and not closed. @param region the opening */
	record UnclosedText(Region region) implements ReadIssue {
	}

	/** Narrative outside of {@code """}. @param region its lines */
	record BareText(Region region) implements ReadIssue {
	}

	/** A sic mark without a reason. */
	record UnexplainedSic(Region region) implements ReadIssue {
	}
}
