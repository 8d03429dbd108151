// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Places;

/** Asks for a folder of the workspace, which may be a new one. Three columns of a grid. */
final class FolderField {

	/** Why there is none. */
	static final Text NO_FOLDER = new Text("请指定已打开项目中的文件夹；不存在的项目和文件夹将自动新建。",
			"Enter a folder of an open project. A project or folder that does not exist is created.");

	private static final Text FOLDER = new Text("文件夹(&D)：", "Fol&der:");
	private static final Text BROWSE = new Text("浏览(&B)…", "&Browse...");
	private static final Text NEW_PROJECT = new Text("将新建项目“{0}”。", "The project \"{0}\" will be created.");
	private static final Text PROJECT_NAME = new Text("/年度报告", "/reports");

	private final org.eclipse.swt.widgets.Text text;

	FolderField(Composite area, IStructuredSelection selection) {
		FieldsPage.label(area, FOLDER);
		text = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		text.setText(start(selection));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		FieldsPage.button(area, BROWSE, this::browse);
	}

	/** What is selected; else the only project there is; else a new one. */
	private static String start(IStructuredSelection selection) {
		IResource first = Adapters.adapt(selection.getFirstElement(), IResource.class);
		IResource selected = first instanceof IFile in ? in.getParent() : first;
		if (selected != null && selected.isAccessible() && selected.getType() != IResource.ROOT)
			return selected.getFullPath().toString();
		List<IProject> open = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (project.isOpen())
				open.add(project);
		return switch (open.size()) {
		case 0 -> ReportUi.say(PROJECT_NAME);
		case 1 -> open.getFirst().getFullPath().toString();
		default -> "";
		};
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(text.getShell(), folder(), true, null);
		if (dialog.open() == ContainerSelectionDialog.OK && dialog.getResult().length > 0)
			text.setText(dialog.getResult()[0].toString());
	}

	void onChange(Runnable work) {
		text.addListener(SWT.Modify, event -> work.run());
	}

	/** The folder, made if necessary; null if that fails. */
	@Nullable
	IContainer folder() {
		IPath path = IPath.fromPortableString(text.getText().strip()).makeAbsolute();
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		if (path.isEmpty() || path.isRoot()
				|| !root.getWorkspace().validatePath(path.toString(), IResource.PROJECT | IResource.FOLDER).isOK())
			return null;
		IContainer container = path.segmentCount() == 1 ? root.getProject(path.segment(0)) : root.getFolder(path);
		boolean open = !container.getProject().exists() || container.getProject().isOpen();
		return open && !(root.findMember(path) instanceof IFile) ? container : null;
	}

	/** A file in it; null when nothing is there yet. */
	@Nullable
	String uri() {
		IContainer at = folder();
		return at == null || Places.uri(at) == null ? null : Places.uri(at) + "/new.report";
	}

	/** What will be made besides; null for nothing. */
	@Nullable
	String note() {
		IContainer at = folder();
		return at == null || at.getProject().exists() ? null : NEW_PROJECT.with(at.getProject().getName()).in(ReportUi.language());
	}
}
