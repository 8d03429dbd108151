// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Server;

/** Asks what the project is called, and for its first report. */
final class NewProjectPage extends FieldsPage {

	private static final Text TITLE = new Text("年度报告项目", "Annual report project");
	private static final Text WHAT = new Text("新建项目和其中的第一份空白报告；保存报告时生成 JSON。",
			"Creates a project with an empty report. JSON is generated whenever a report is saved.");
	private static final Text NAME = new Text("项目名称(&P)：", "&Project name:");
	private static final Text USUAL = new Text("年度报告", "reports");
	private static final Text EXISTS = new Text("项目“{0}”已存在。", "Project \"{0}\" already exists.");

	private final Server server;
	private org.eclipse.swt.widgets.Text name;
	private ReportFields report;

	NewProjectPage(Server server) {
		super("project", TITLE, WHAT);
		this.server = server;
	}

	@Override
	void fill(Composite area) {
		label(area, NAME);
		name = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		name.setText(free());
		wide(name);
		report = new ReportFields(area);
		name.addListener(SWT.Modify, event -> check());
		report.onChange(this::check);
		report.askForms(server, null);
	}

	/** A name that no project has yet. */
	private static String free() {
		String usual = ReportUi.say(USUAL);
		String free = usual;
		for (int number = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(free).exists(); number++)
			free = usual + number;
		return free;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			report.setFocus();
	}

	@Override
	@Nullable
	String problem() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IStatus valid = workspace.validateName(name.getText().strip(), IResource.PROJECT);
		if (!valid.isOK())
			return valid.getMessage();
		return project().exists() ? EXISTS.with(project().getName()).in(ReportUi.language()) : report.problem();
	}

	IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
	}

	SkeletonParams wanted() {
		return report.wanted(null);
	}

	void remember() {
		report.remember();
	}
}
