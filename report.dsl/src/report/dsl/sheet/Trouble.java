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
public record Trouble(Kind kind, Region region, Object subject, List<String> words) {

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
		SIC_REASON
	}

	public Trouble {
		words = List.copyOf(words);
	}
}
