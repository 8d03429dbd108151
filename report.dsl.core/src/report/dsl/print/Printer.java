// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import report.dsl.form.Section;
import report.dsl.sheet.Region;

/**
 * Takes the parts of a document in their order and sets them, as a page, a file or whatever. What stands above and below the parts is in
 * {@link HeadFields}.
 */
public interface Printer {

	/** A section of the report begins. Sections do not stand in one another; what comes outside of them has no place in the report. */
	void beginSection();

	/** @param title as the form prints it, with its number. @param place where it stands in the text */
	void printHeading(String title, Region place);

	void printParagraph(PrintedParagraph paragraph);

	/** A table of the form, or lines with cells that no form knows. */
	void printTable(PrintedTable table);

	/** The section begins without the text that belongs into it. */
	default void printNoParagraph(Section section) {
		// a document has nothing to print there
	}

	/** Words without a place in the form. */
	void printLine(String words, Region place);

	void endSection();

	/** How many lines and paragraphs are wanted: a reader of a screen does not scroll through more, a document has all of them. */
	default int most() {
		return Integer.MAX_VALUE;
	}

	/** So many lines and paragraphs of the text more than {@link #most()} are left out from here. */
	default void printLeftOut(int lines) {
		// nothing is left out of a document
	}

	/** The report should have the section and has it nowhere. */
	void printLacking(Section section);
}
