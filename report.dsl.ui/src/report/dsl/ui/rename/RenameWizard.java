// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/** Asks for the new name, and shows what will change when the user wants to see it. */
final class RenameWizard extends RefactoringWizard {

	private static final Text LABEL = new Text("新名称(&N)：", "&New name:");

	private final Renaming renaming;

	RenameWizard(Renaming renaming) {
		super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.renaming = renaming;
		setDefaultPageTitle(renaming.getName());
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage());
	}

	private final class NamePage extends UserInputWizardPage {

		NamePage() {
			super("name");
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
			new Label(area, SWT.NONE).setText(ReportUi.say(LABEL));
			org.eclipse.swt.widgets.Text name = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(name);
			String before = renaming.newName();
			name.setText(before);
			name.selectAll();
			name.addModifyListener(event -> {
				renaming.rename(name.getText());
				setPageComplete(!name.getText().isBlank() && !name.getText().equals(before));
			});
			setPageComplete(false);
			setControl(area);
			name.setFocus();
		}
	}
}
