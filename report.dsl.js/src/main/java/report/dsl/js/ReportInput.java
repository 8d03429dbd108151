// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.FormImages;
import report.dsl.i18n.Language;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Settings;
import report.dsl.sheet.Source;

/**
 * A report as a page hands it over.
 *
 * @param name     what findings call it, and its URI
 * @param language of messages
 * @param forms    forms of one's own, beside the shipped ones
 * @param lastYear last year's report of the same organ, if there is one
 * @param parts    the reports that it sums up, by the path that it names them by
 * @param encoding how its bytes were read when they were not UTF-8; else null
 */
public record ReportInput(String text, String name, Language language, List<Form> forms, @Nullable ReportDocument lastYear,
		Map<String, ReportDocument> parts, @Nullable String encoding) {

	/** The report as a state that features answer for. Nothing is read before something is asked. */
	public ReportDocument open() {
		Forms all = forms.isEmpty() ? FormImages.SHIPPED : new OwnForms(forms);
		return new ReportDocument(name, 0, new Source(name, text), () -> new ReportDocument.Context(all, Settings.DEFAULT, language,
				sheet -> new GivenReports(sheet, lastYear, parts, all, encoding)));
	}
}
