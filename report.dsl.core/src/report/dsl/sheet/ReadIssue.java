package report.dsl.sheet;

import java.util.List;

/**
 * Something a reader noticed while it made a sheet: a fact with a place. Rules turn troubles into findings.
 *
 * @param kind     what it is
 * @param region   where it stands
 * @param subject  the thing of the form it is about (Section, Table, Row, Column), or null
 * @param words    what is said beyond that, in the order the kind documents
 */
public record ReadIssue(Kind kind, Region region, Object subject, List<String> words) {

	public enum Kind {
		/** a line that is no field, heading, row or text; words: the line */
		LINE_UNKNOWN,
		/** a field that there is none of; words: the key as written */
		FIELD_UNKNOWN,
		/** a field given twice; words: the key. The first one counts */
		FIELD_TWICE,
		/** a field without or with an unusable value; words: the key, the value, what is expected (zh), what is expected (en) */
		FIELD_VALUE,
		/** a section heading that the form does not know; words: the title */
		SECTION_UNKNOWN,
		/** a section given twice; subject: Section */
		SECTION_TWICE,
		/** a section behind a later one of the form; subject: Section */
		SECTION_ORDER,
		/** a section linked though its title is not one of the form's; subject: Section; words: the title */
		SECTION_TITLE,
		/** a heading of a section or table of the form without its mark or with the mark of the other; subject: Section or Table; words: the title */
		HEADING_MARK,
		/** a table caption that the section does not have; words: the caption */
		TABLE_UNKNOWN,
		/** subject: Table */
		TABLE_TWICE,
		/** a table linked though its caption is not one of the form's; subject: Table; words: the caption */
		TABLE_TITLE,
		/** rows without a table to stand in; words: the label */
		ROW_STRAY,
		/** a row that the table does not have; subject: the Table; words: the label, a similar label or "" */
		ROW_UNKNOWN,
		/** a row given twice; subject: Row. The first one counts */
		ROW_TWICE,
		/** a row above an earlier one of the form; subject: Row */
		ROW_ORDER,
		/** a row linked though its label is damaged; subject: Row; words: the label */
		ROW_LABEL,
		/** a row or group label linked with a form line, but written with another number than the form's; subject: Row; words: the label */
		ROW_NUMBER,
		/** a row with figures but without bars; subject: Row; words: the line */
		ROW_BARS,
		/** figures behind a group heading; subject: the group Row */
		GROUP_CELLS,
		/** more cells than columns; subject: Row; words: the text of the surplus */
		CELL_SURPLUS,
		/** fewer cells than columns; subject: Row; words: number of cells, number of columns */
		CELL_LACKING,
		/** a header cell that is no column; subject: the Table; words: the label */
		COLUMN_UNKNOWN,
		/** subject: Column */
		COLUMN_TWICE,
		/** a column linked though its label is damaged or an alias with a note; subject: Column; words: the label */
		COLUMN_LABEL,
		/** no header row; subject: the Table. The columns of the form are assumed */
		HEADER_MISSING,
		/** a narrative opened by {@code """} and not closed; region: the opening */
		TEXT_UNCLOSED,
		/** narrative outside of {@code """}; region: the lines */
		TEXT_BARE,
		/** a sic mark without a reason */
		SIC_REASON,
		/** the text of a form breaks the grammar; words: what is wrong and expected (zh), the same (en) */
		FORM_SYNTAX,
		/** a name in a form that leads nowhere; words: the name, a similar name or "" */
		FORM_NAME,
		/** a name that leads to something else than a figure, or figures that cannot be combined: rows with columns, columns with cells; words: the relation or name as written */
		FORM_OPERAND,
		/** a number other than 0 that stands alone in a relation; words: the number */
		FORM_CONSTANT,
		/** a key given twice at one place; words: the key. The first one counts */
		FORM_KEY_TWICE,
		/** a label given twice under one heading, so that a report could not tell the two apart; words: the label, the heading or "" */
		FORM_LABEL_TWICE,
		/** a title, caption or label is missing or empty; words: key word of what lacks it (form, section, table, row, group, columns), its key */
		FORM_TITLE,
		/** years without a start and end that make sense; words: first year or "", last year or "" */
		FORM_YEARS,
		/** a deadline on a day that there is none of; words: the day as written */
		FORM_DATE,
		/** a table without columns or without rows; words: its key, {@code columns} or {@code row} */
		FORM_TABLE_EMPTY,
		/** a form that asks for nothing: without sections; words: its name */
		FORM_EMPTY,
		/** a row or column that is defined by two sums; words: the label, the second sum. The first one counts */
		FORM_SUM_TWICE,
		/** a row or column that is defined by itself, directly or by way of others; words: the labels in the order of the circle, joined by →. The sum is ignored */
		FORM_SUM_CIRCULAR,
		/** a sum of a group without (other) rows; words: the label of the group. The sum is ignored */
		FORM_SUM_EMPTY,
		/** a relation between figures with different units; words: the relation, one unit, another unit */
		FORM_UNITS,
		/** a relation that holds only when everything in it is 0; words: the relation */
		FORM_RELATION_NEVER,
		/** a relation that always holds, so that it says nothing; words: the relation */
		FORM_RELATION_VOID,
		/** a relation that says what an earlier one says; words: the relation */
		FORM_RELATION_TWICE,
		/** a phrase without exactly one {@code {}}, or without a word beside it; words: the phrase */
		FORM_MENTION,
		/** a form that extends one that is not there, or itself by way of others; words: the name */
		FORM_BASE,
		/** a change of a form that extends none; words: key word of the change (in, without, relabel, before, after) */
		FORM_CHANGE,
		/** a form with a name that another one has; words: the name, where the other one stands. The other one counts */
		FORM_TWICE
	}

	public ReadIssue {
		words = List.copyOf(words);
	}
}
