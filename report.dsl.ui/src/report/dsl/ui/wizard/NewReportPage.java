package report.dsl.ui.wizard;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.project.ReportNature;

/** Asks where the report goes, on which form, whose and of which year it is. */
final class NewReportPage extends WizardPage {

	private static final Text TITLE = new Text("年度报告", "Annual report");
	private static final Text WHAT = new Text("按表式建立一份空白报告。", "Creates an empty report on a form.");
	private static final Text FILE = new Text("文件名(&N)：", "File &name:");
	private static final Text BUILD = new Text("生成此项目所有报告的 JSON(&J)", "Generate &JSON of all reports of this project");
	private static final Text EXISTS = new Text("{0} 已经存在。", "{0} exists already.");

	private final IStructuredSelection selection;
	private FolderField folder;
	private ReportFields report;
	private org.eclipse.swt.widgets.Text file;
	private Button build;

	NewReportPage(IStructuredSelection selected) {
		super("report");
		setTitle(ReportUi.say(TITLE));
		setDescription(ReportUi.say(WHAT));
		selection = selected;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		folder = new FolderField(area, selection);
		report = new ReportFields(area);
		ReportFields.label(area, FILE);
		file = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		ReportFields.wide(file);
		build = new Button(area, SWT.CHECK);
		build.setText(ReportUi.say(BUILD));
		build.setSelection(true);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(build);
		folder.onChange(this::showBuild);
		folder.onChange(this::check);
		report.onChange(this::check);
		file.addListener(SWT.Modify, event -> check());
		showBuild();
		setControl(area);
		report.askForms(uri());
		setPageComplete(problem() == null);
		setMessage(note());
	}

	/** A project that is built stays so. */
	private void showBuild() {
		build.setEnabled(folder() == null || !ReportNature.isOn(folder().getProject()));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && folder() != null)
			report.setFocus();
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		setMessage(note());
		setPageComplete(problem == null);
	}

	/** What keeps the report from being made; null for nothing. */
	private String problem() {
		IContainer at = folder();
		if (at == null)
			return ReportUi.say(FolderField.NO_FOLDER);
		if (report.problem() != null)
			return report.problem();
		IStatus name = fileName().isEmpty() ? null : at.getWorkspace().validateName(fileName(), IResource.FILE);
		if (name != null && !name.isOK())
			return name.getMessage();
		return name != null && at.getFile(IPath.fromOSString(fileName())).exists() ? EXISTS.with(fileName()).in(ReportUi.language()) : null;
	}

	/** What will be done besides; the usual text when that is nothing. */
	private String note() {
		return folder.note() == null ? ReportUi.say(WHAT) : folder.note();
	}

	/** Where the report goes, be it that it has to be made; null when it cannot be. */
	IContainer folder() {
		return folder.folder();
	}

	/** A file beside the report; null when nothing is there yet. */
	private String uri() {
		return folder.uri();
	}

	SkeletonParams wanted() {
		return report.wanted(uri());
	}

	/** Whether the reports of the project are to be built. */
	boolean isBuilt() {
		return build.getSelection();
	}

	/** Empty: it follows from organ and year. */
	String fileName() {
		String name = file.getText().strip();
		return name.isEmpty() || name.endsWith(".report") ? name : name + ".report";
	}

	void remember() {
		report.remember();
	}
}
