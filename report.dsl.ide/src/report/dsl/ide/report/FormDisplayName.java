// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.rules.report.Edition;
import report.dsl.text.NewReport;

/** What a form is called where people choose one: what is written on it, for which years, and by which document. */
public final class FormDisplayName {

	private static final Text NUMBERED = new Text("{0}（{1}，{2}）", "{0} ({1}, {2})");
	private static final Text NAMED = new Text("{0}（{1}）", "{0} ({1})");

	private FormDisplayName() {
	}

	/** The national report for a form that states the number of the document behind it, else the form's own title, or its key. */
	public static Text of(Form form) {
		if (form.title().isBlank() || !NewReport.isNational(form))
			return NAMED.with(form.title().isBlank() ? form.name() : form.title(), Edition.years(form));
		return NUMBERED.with(NewReport.name(form), Edition.years(form), form.title());
	}
}
