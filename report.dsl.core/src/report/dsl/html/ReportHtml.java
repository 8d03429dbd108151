// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.util.List;

import report.dsl.i18n.Language;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;

/**
 * The official layout of a report as one HTML page that needs nothing beside itself.
 * <p>
 * What a page for the preview promises to its client:
 * <ul>
 * <li>every cell, row label, column label, heading, caption and paragraph that stands in the text has {@code data-from} and {@code data-to}:
 * UTF-16 offsets of its words there, the end exclusive. Offsets of nested elements lie inside those of the outer one;
 * <li>an element that findings stand on has {@code data-rules}, the ids of their rules with spaces between, a class
 * ({@code error}, {@code warning}, {@code info}, {@code sic}) and their messages as {@code title}. Cells that take part in a broken relation
 * have {@code broken}, the one that the relations point to also {@code culprit}; {@code data-expected} says what should be there;
 * <li>every figure of the form, also one that the text does not have yet, has {@code data-cell}: the number of its cell. One that the program
 * computes has the class {@code computed};
 * <li>every paragraph has {@code data-paragraph}, its number in the report, and every field of the head that can be entered {@code data-field},
 * its key word. Where one can be entered that the text does not have stands an empty element with {@code data-field}, or with
 * {@code data-section} for the first paragraph of a section of the form, and with {@code data-name}, what belongs there. They are seen where
 * the client gives the body the class {@code editable};
 * <li>the class {@code caret} is left to the client, for the element that the caret stands in;
 * <li>without a script of the options the page runs none. A client that shows the page inside a page of its own takes the
 * {@code style} of the head and the {@code main} of the body; nothing else is needed.
 * </ul>
 */
public final class ReportHtml {

	private ReportHtml() {
	}

	/**
	 * The page of a report. Never fails, whatever the report; the time is linear in the size of report and form.
	 *
	 * @param findings those to mark, in the order of the text as {@code Checker} gives them; not looked at unless for a preview
	 * @param language of the marks. The words of the document stay those of the form and the report
	 */
	public static String page(Reading reading, List<Finding> findings, Language language, HtmlOptions options) {
		return new PageFrame(reading, findings, language, options).write();
	}
}
