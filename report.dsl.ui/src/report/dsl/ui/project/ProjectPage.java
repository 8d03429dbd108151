// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Preferences;

/** Whether the reports of a project are built, and where their JSON goes. */
public final class ProjectPage extends PropertyPage {

	private static final Text BUILT = new Text("生成此项目所有报告的 JSON(&B)",
			"&Generate JSON of all reports of this project");
	private static final Text FOLDER = new Text("输出文件夹（相对于项目）(&O)：", "&Output folder (relative to the project):");
	private static final Text AS_WORKSPACE = new Text("{0}（工作空间的设置）", "{0} (as set for the workspace)");

	private Button built;
	private org.eclipse.swt.widgets.Text folder;

	private IProject project() {
		return Adapters.adapt(getElement(), IProject.class);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		built = new Button(area, SWT.CHECK);
		built.setText(ReportUi.say(BUILT));
		built.setSelection(ReportNature.isOn(project()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(built);
		new Label(area, SWT.NONE).setText(ReportUi.say(FOLDER));
		folder = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		folder.setText(Preferences.ownOutputFolder(project()));
		folder.setMessage(AS_WORKSPACE.with(Preferences.store().getString(Preferences.OUTPUT_FOLDER)).in(ReportUi.language()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		return area;
	}

	@Override
	protected void performDefaults() {
		folder.setText("");
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		IProject project = project();
		boolean on = built.getSelection();
		String name = folder.getText().strip();
		if (on != ReportNature.isOn(project) || !name.equals(Preferences.ownOutputFolder(project)))
			new RebuildJob(monitor -> {
				setOutputFolder(project, name);
				ReportNature.set(project, on, monitor);
			}, project).schedule();
		return true;
	}

	/** @param name empty: as set for the workspace */
	static void setOutputFolder(IProject project, String name) throws CoreException {
		IEclipsePreferences node = Preferences.node(project);
		if (name.isEmpty())
			node.remove(Preferences.OUTPUT_FOLDER);
		else
			node.put(Preferences.OUTPUT_FOLDER, name);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}
}
