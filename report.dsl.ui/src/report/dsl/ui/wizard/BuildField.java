// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import org.eclipse.core.resources.IContainer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import report.dsl.i18n.Text;
import report.dsl.ui.project.ReportNature;

/** Asks whether the reports of the project that a folder lies in are to be built. A project that is built stays so. */
final class BuildField {

	private static final Text BUILD = new Text("生成此项目所有报告的 JSON(&J)", "Generate &JSON of all reports of this project");

	private final FolderField folder;
	private final Button box;

	BuildField(Composite area, FolderField folder) {
		this.folder = folder;
		box = FieldsPage.checkBox(area, BUILD);
		box.setSelection(true);
		folder.onChange(this::show);
		show();
	}

	private void show() {
		IContainer at = folder.folder();
		box.setEnabled(at == null || !ReportNature.isOn(at.getProject()));
	}

	boolean isBuilt() {
		return box.getSelection();
	}
}
