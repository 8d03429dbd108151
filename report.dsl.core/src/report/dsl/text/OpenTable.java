// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Grid;

/**
 * A table of a report as far as it has been read.
 *
 * @param section      that it stands in, null when not known
 * @param start        of its first line
 * @param title        its caption; empty when it has none
 * @param captioned    whether it has one
 * @param table        of the form, null when not known
 * @param twice        whether rows of that table have been read before
 * @param quiet        whether that goes without saying: the section is repeated, or the table was recognised by its rows
 * @param headerRegion the first header, null when there was none
 * @param header       the last header that could be read, null when there was none
 * @param hasRows      whether rows have followed
 * @param mark         behind the caption, null without one
 */
record OpenTable(@Nullable Section section, int start, Region title, boolean captioned, FormLabels.@Nullable OfTable table, boolean twice,
		boolean quiet, @Nullable Region headerRegion, @Nullable Header header, boolean hasRows, @Nullable Region mark) {

	static OpenTable captioned(@Nullable Section section, int start, Region title) {
		return new OpenTable(section, start, title, true, null, false, false, null, null, false, null);
	}

	static OpenTable withoutCaption(@Nullable Section section, int start) {
		return new OpenTable(section, start, Region.at(start), false, null, false, false, null, null, false, null);
	}

	/** As a table of the form. */
	OpenTable as(FormLabels.OfTable found, boolean usedBefore) {
		return new OpenTable(section, start, title, captioned, found, usedBefore, quiet, headerRegion, header, hasRows, mark);
	}

	OpenTable quiet(boolean silent) {
		return new OpenTable(section, start, title, captioned, table, twice, silent, headerRegion, header, hasRows, mark);
	}

	OpenTable withHeader(Region region, @Nullable Header read) {
		Region first = headerRegion == null ? region : headerRegion;
		return new OpenTable(section, start, title, captioned, table, twice, quiet, first, read, hasRows, mark);
	}

	/** With the columns of the form in their order, where no header says otherwise. */
	OpenTable withHeader(Header assumed) {
		return new OpenTable(section, start, title, captioned, table, twice, quiet, headerRegion, assumed, hasRows, mark);
	}

	OpenTable withRow() {
		return hasRows ? this : new OpenTable(section, start, title, captioned, table, twice, quiet, headerRegion, header, true, mark);
	}

	OpenTable withMark(@Nullable Region behindCaption) {
		return new OpenTable(section, start, title, captioned, table, twice, quiet, headerRegion, header, hasRows, behindCaption);
	}

	/** Whether it has begun: a header that follows is a second one. */
	boolean hasHeaderOrRows() {
		return header != null || hasRows;
	}

	/** Whether the table of the form needs a caption that this one does not have, or has another one. */
	boolean isMistitledAs(FormLabels.OfTable ofForm) {
		return captioned || section == null || ofForm.section != section || section.tables().size() > 1;
	}

	Grid closed(int end) {
		Table ofForm = table == null ? null : table.table;
		return new Grid(ofForm, title, whole(end), headerRegion, table == null || header == null ? List.of() : header.columnsOf(table));
	}

	Region whole(int end) {
		return new Region(start, Math.max(start, end));
	}
}
