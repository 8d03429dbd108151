package report.dsl.ui.wizard;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;

/** Asks what the project is called, and for its first report. */
final class NewProjectPage extends WizardPage {

	private static final Text TITLE = new Text("年度报告项目", "Annual report project");
	private static final Text WHAT = new Text("建立一个项目和其中的第一份空白报告；报告保存时生成 JSON。",
			"Creates a project with a first, empty report. JSON is generated whenever a report is saved.");
	private static final Text NAME = new Text("项目名称(&P)：", "&Project name:");
	private static final Text USUAL = new Text("年度报告", "reports");
	private static final Text EXISTS = new Text("项目“{0}”已经存在。", "A project \"{0}\" exists already.");

	private org.eclipse.swt.widgets.Text name;
	private ReportFields report;

	NewProjectPage() {
		super("project");
		setTitle(ReportUi.say(TITLE));
		setDescription(ReportUi.say(WHAT));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		ReportFields.label(area, NAME);
		name = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		name.setText(free());
		ReportFields.wide(name);
		report = new ReportFields(area);
		name.addListener(SWT.Modify, event -> check());
		report.onChange(this::check);
		setControl(area);
		report.askForms(null);
		setPageComplete(problem() == null);
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

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	/** What keeps the project from being made; null for nothing. */
	private String problem() {
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
