package report.dsl.ide.report;

import report.dsl.form.Form;
import report.dsl.rules.Text;
import report.dsl.rules.report.Edition;
import report.dsl.text.NewReport;

/** What a form is called where people choose one: what is written on it, for which years, and by which document. */
public final class FormName {

	private static final Text NAME = new Text("{0}（{1}，{2}）", "{0} ({1}, {2})");

	private FormName() {
	}

	public static Text of(Form form) {
		return NAME.with(NewReport.NAME, Edition.years(form), form.title());
	}
}
