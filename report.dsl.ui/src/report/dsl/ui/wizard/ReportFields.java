// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.time.Year;
import java.time.ZoneId;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.FormInfo;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Preferences;
import report.dsl.ui.server.Server;

/** Asks on which form a report is, whose and of which year. Three columns of a grid. */
final class ReportFields {

	private static final Text FORM = new Text("格式(&F)：", "&Form:");
	private static final Text ORGAN = new Text("机关全称(&O)：", "&Organ:");
	private static final Text YEAR = new Text("年度(&Y)：", "&Year:");
	private static final Text NO_ORGAN = new Text("请填写机关全称。", "Enter the full name of the organ.");
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2999;

	private final FormField form;
	private final org.eclipse.swt.widgets.Text organ;
	private final Spinner year;

	ReportFields(Composite area) {
		form = new FormField(area, FORM, null);
		FieldsPage.label(area, ORGAN);
		organ = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		organ.setText(Preferences.store().getString(Preferences.LAST_ORGAN));
		FieldsPage.wide(organ);
		FieldsPage.label(area, YEAR);
		year = new Spinner(area, SWT.BORDER);
		year.setValues(Year.now(ZoneId.systemDefault()).getValue() - 1, FIRST_YEAR, LAST_YEAR, 0, 1, 10);
		FieldsPage.wide(year);
		form.onChoice(this::formChosen);
	}

	void onChange(Runnable work) {
		organ.addListener(SWT.Modify, event -> work.run());
	}

	void setFocus() {
		organ.setFocus();
	}

	/**
	 * The forms come when the server has answered; until then the one that is in force is meant.
	 *
	 * @param uri a file beside the report, or null
	 */
	void askForms(Server server, @Nullable String uri) {
		form.ask(server, uri, () -> form.choose(year()));
	}

	private void formChosen() {
		FormInfo chosen = form.chosen();
		if (chosen == null)
			return;
		if (chosen.lastYear() != null && year() > chosen.lastYear())
			year.setSelection(chosen.lastYear());
		else if (year() < chosen.firstYear())
			year.setSelection(chosen.firstYear());
	}

	private int year() {
		return year.getSelection();
	}

	private String organ() {
		return organ.getText().strip();
	}

	/** What keeps the report from being made; null for nothing. */
	@Nullable
	String problem() {
		return organ().isEmpty() ? ReportUi.say(NO_ORGAN) : null;
	}

	/**
	 * The report that is wanted; without a form, while the forms are not known: on the one of the year.
	 *
	 * @param uri a file beside it, or null
	 */
	SkeletonParams wanted(@Nullable String uri) {
		FormInfo chosen = form.chosen();
		return new SkeletonParams(chosen == null ? null : chosen.name(), organ(), year(), uri);
	}

	/** The next report will be of the same organ. */
	void remember() {
		Preferences.store().setValue(Preferences.LAST_ORGAN, organ());
	}
}
