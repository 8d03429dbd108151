// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/** A page of fields in three columns, which is complete as soon as nothing in them is a problem. */
abstract class FieldsPage extends WizardPage {

	private final Text what;

	/** @param what the page does; said while there is nothing else to say */
	FieldsPage(String name, Text title, Text what) {
		super(name);
		this.what = what;
		setTitle(ReportUi.say(title));
		setDescription(ReportUi.say(what));
	}

	/** Puts the fields into a grid of three columns. */
	abstract void fill(Composite area);

	/** Why the wizard cannot go on; null when it can. */
	abstract @Nullable String problem();

	/** What will be done besides; null for nothing. */
	@Nullable
	String note() {
		return null;
	}

	/** How grave the note is, as in {@link #setMessage(String, int)}. */
	int noteType() {
		return NONE;
	}

	/** Fields that are empty at the beginning are no mistake of the user: they are reported only after a field has been edited. */
	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		fill(area);
		setControl(area);
		check();
		setErrorMessage(null);
	}

	/** Looks at the fields again. */
	final void check() {
		String problem = problem();
		String note = note();
		setErrorMessage(problem);
		setMessage(note == null ? ReportUi.say(what) : note, note == null ? NONE : noteType());
		setPageComplete(problem == null);
	}

	static Label label(Composite area, Text text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(ReportUi.say(text));
		return label;
	}

	/** The label of something that is more than a line high. */
	static void labelAtTop(Composite area, Text text) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(area, text));
	}

	/** Stretches a field over the columns behind its label. */
	static void wide(Control field) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
	}

	static Button button(Composite area, Text text, Runnable work) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(ReportUi.say(text));
		button.addListener(SWT.Selection, event -> work.run());
		return button;
	}

	static Button checkBox(Composite area, Text text) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(ReportUi.say(text));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		return button;
	}
}
