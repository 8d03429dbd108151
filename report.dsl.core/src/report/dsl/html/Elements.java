// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.form.Section;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** Writes elements of the document with what the preview says of each: its place in the text and its marks. */
final class Elements {

	final Markup markup;
	final Reading reading;
	final Sheet sheet;
	private final Language language;
	/** Null: not for a preview. */
	private final @Nullable FindingMarks marks;

	Elements(Markup markup, Reading reading, Language language, @Nullable FindingMarks marks) {
		this.markup = markup;
		this.reading = reading;
		this.sheet = reading.sheet();
		this.language = language;
		this.marks = marks;
	}

	boolean forPreview() {
		return marks != null;
	}

	@Nullable
	FindingMarks marks() {
		return marks;
	}

	String in(Text text) {
		return text.in(language);
	}

	String message(Finding finding) {
		return finding.message(language);
	}

	/** What the preview says of lines that have no place in the form. */
	@Nullable
	Text hintOfLoose() {
		return sheet.form() == Forms.NONE ? null : Words.NOT_IN_FORM;
	}

	/** What the page itself says: in its language, which the document's need not be. */
	Elements note(String tag, String classes, Text text) {
		markup.raw("<").raw(tag).raw(" class=\"").raw(classes).raw("\"");
		own();
		markup.raw(">").text(in(text)).raw("</").raw(tag).raw(">");
		return this;
	}

	/** Says that the element's words are the page's own. */
	void own() {
		if (language == Language.EN)
			markup.raw(" lang=\"en\"");
	}

	/**
	 * Begins an element that stands in the text; attributes can follow, then {@code >}.
	 *
	 * @param classes of the layout
	 * @param place   where its words stand; null when they do not
	 */
	Markup open(String tag, @Nullable String classes, @Nullable Region place) {
		return open(tag, classes, place, null);
	}

	/** @param hint what the preview says of the element besides its findings */
	Markup open(String tag, @Nullable String classes, @Nullable Region place, @Nullable Text hint) {
		markup.raw("<").raw(tag);
		if (marks == null)
			return classes == null ? markup : markup.attribute("class", classes);
		Mark mark = place == null ? new Mark() : marks.at(place);
		if (hint != null)
			mark.hint(in(hint));
		return mark.write(markup, classes, place);
	}

	/** Begins the element of a field of the head that is printed. */
	Markup field(String tag, @Nullable String classes, Field field, Region place) {
		Markup element = open(tag, classes, place);
		return (marks == null ? element : element.attribute("data-field", field.word())).raw(">");
	}

	/** Where a field can be entered that the text does not have. */
	void blank(String tag, @Nullable String classes, Field field) {
		markup.raw("<").raw(tag).attribute("class", classes == null ? "blank-text" : classes + " blank-text").raw("><span")
				.attribute("data-name", field.word()).attribute("data-field", field.word()).raw("></span></").raw(tag).raw(">\n");
	}

	/** Where the paragraphs of a section can be entered of which the text has none. */
	void blank(Section section) {
		markup.raw("<p class=\"blank-text\"><span").attribute("data-name", in(Words.NO_TEXT))
				.attribute("data-section", sheet.form().sections().indexOf(section)).raw("></span></p>\n");
	}

	/** Begins the element of a figure. */
	Markup openCell(@Nullable String classes, int cell, @Nullable Text hint) {
		markup.raw("<td");
		if (marks == null)
			return classes == null ? markup : markup.attribute("class", classes);
		Region place = sheet.region(cell);
		Mark mark = marks.ofCell(cell, place);
		if (hint != null)
			mark.hint(in(hint));
		return mark.write(markup, classes, place).attribute("data-cell", cell);
	}
}
