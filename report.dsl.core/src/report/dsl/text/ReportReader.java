// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/**
 * Reads the text of a report into a sheet. Never fails: what is wrong becomes an issue with a place, and damages nothing
 * beyond its line. Linear in the length of the text.
 */
public final class ReportReader {

	private ReportReader() {
	}

	/**
	 * The sheet of a report on the form that it names; on the form whose labels fit best when it names none of those at
	 * hand, which {@link Field#FORM} of the sheet still shows; on {@link Forms#NONE} when nothing fits.
	 */
	public static Sheet read(Source source, Forms forms) {
		return read(source, form(source.text(), forms));
	}

	/** The sheet of a report on the given form, whatever form it names. */
	public static Sheet read(Source source, Form form) {
		return new SheetReader(source, FormLabels.of(form)).read();
	}

	/** The form that a report is read on. */
	public static Form form(String text, Forms forms) {
		String name = null;
		String year = null;
		Lines lines = new Lines(text);
		while (lines.next() && isHead(lines.kind)) {
			if (lines.kind != Lines.Kind.FIELD)
				continue;
			if (lines.field == Field.FORM && name == null)
				name = ReportHead.value(lines);
			else if (lines.field == Field.YEAR && year == null)
				year = ReportHead.value(lines);
		}
		Form form = name == null ? null : forms.form(name);
		return form != null ? form : FormGuess.guess(text, forms, year == null ? -1 : Dates.year(year));
	}

	/** Whether the body may still be to come. */
	static boolean isHead(Lines.Kind kind) {
		return kind == Lines.Kind.FIELD || kind == Lines.Kind.BLANK || kind == Lines.Kind.COMMENT;
	}
}
