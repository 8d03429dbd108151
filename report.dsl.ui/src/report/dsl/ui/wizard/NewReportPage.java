// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.SkeletonParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Server;

/** Asks where the report goes, on which form, whose and of which year it is. */
final class NewReportPage extends FieldsPage {

	private static final Text TITLE = new Text("年度报告", "Annual report");
	private static final Text WHAT = new Text("按格式新建一份空白报告。", "Creates an empty report from a form.");
	private static final Text FILE = new Text("文件名(&N)：", "File &name:");
	private static final Text EXISTS = new Text("{0} 已存在。", "{0} already exists.");

	private final Server server;
	private final IStructuredSelection selection;
	private FolderField folder;
	private ReportFields report;
	private org.eclipse.swt.widgets.Text file;
	private BuildField build;

	NewReportPage(Server server, IStructuredSelection selection) {
		super("report", TITLE, WHAT);
		this.server = server;
		this.selection = selection;
	}

	@Override
	void fill(Composite area) {
		folder = new FolderField(area, selection);
		report = new ReportFields(area);
		label(area, FILE);
		file = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		wide(file);
		build = new BuildField(area, folder);
		folder.onChange(this::check);
		report.onChange(this::check);
		file.addListener(SWT.Modify, event -> check());
		report.askForms(server, uri());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && folder() != null)
			report.setFocus();
	}

	@Override
	@Nullable
	String problem() {
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

	@Override
	@Nullable
	String note() {
		return folder.note();
	}

	/** Where the report goes, made if necessary; null if that fails. */
	@Nullable
	IContainer folder() {
		return folder.folder();
	}

	/** A file beside the report; null when nothing is there yet. */
	private @Nullable String uri() {
		return folder.uri();
	}

	SkeletonParams wanted() {
		return report.wanted(uri());
	}

	/** Whether the reports of the project are to be built. */
	boolean isBuilt() {
		return build.isBuilt();
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
