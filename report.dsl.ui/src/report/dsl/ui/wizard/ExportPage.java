// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/** Asks what the selected reports become, and where. */
final class ExportPage extends FieldsPage {

	/** Words of the server for kinds of documents, and what people call them. */
	private static final String[][] KINDS = { { "docx", "Word (.docx)" }, { "html", "HTML (.html)" }, { "pdf", "PDF (.pdf)" } };
	private static final String REPORT = "report";

	private static final Text TITLE = new Text("导出年度报告", "Export annual reports");
	private static final Text WHAT = new Text("按正式版式导出文档，包括尚未保存的修改。",
			"Exports the official document, including changes that are not saved yet.");
	private static final Text REPORTS = new Text("报告：", "Reports:");
	private static final Text KIND = new Text("种类(&K)：", "&Kind:");
	private static final Text FOLDER = new Text("文件夹(&D)：", "Fol&der:");
	private static final Text BROWSE = new Text("浏览(&B)…", "&Browse...");
	private static final Text OPEN = new Text("完成后打开(&O)", "&Open when done");
	private static final Text NO_REPORT = new Text("请先选择报告（.report）。", "Select reports (.report) first.");
	private static final Text NO_FOLDER = new Text("请指定文件夹。", "Enter a folder.");
	private static final Text OVERWRITES = new Text("将覆盖已有的文件：{0}", "Existing files will be overwritten: {0}");
	private static final int ROWS = 6;

	private final Set<IFile> reports = new LinkedHashSet<>();
	private Combo kind;
	private org.eclipse.swt.widgets.Text folder;
	private Button open;

	ExportPage(IStructuredSelection selection, @Nullable IFile active) {
		super("export", TITLE, WHAT);
		for (Object element : selection.toList())
			if (Adapters.adapt(element, IResource.class) instanceof IResource resource && resource.isAccessible())
				collect(resource);
		if (reports.isEmpty() && active != null)
			collect(active);
	}

	private void collect(IResource resource) {
		try {
			resource.accept(found -> {
				if (found instanceof IFile file && REPORT.equalsIgnoreCase(file.getFileExtension()) && file.getLocation() != null)
					reports.add(file);
				return !found.isDerived();
			});
		} catch (CoreException e) {
			// a folder that goes away has no reports
		}
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		check(); // what is wrong with the selection cannot be put right here
	}

	@Override
	void fill(Composite area) {
		labelAtTop(area, REPORTS);
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setItems(reports.stream().map(file -> file.getFullPath().toString()).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).applyTo(list);
		labelAtTop(area, KIND);
		kind = new Combo(area, SWT.READ_ONLY);
		for (String[] one : KINDS)
			kind.add(one[1]);
		kind.select(0);
		kind.addListener(SWT.Selection, event -> check());
		wide(kind);
		labelAtTop(area, FOLDER);
		folder = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		if (!reports.isEmpty())
			folder.setText(reports.iterator().next().getLocation().removeLastSegments(1).toOSString());
		folder.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		button(area, BROWSE, this::browse);
		open = checkBox(area, OPEN);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null)
			folder.setText(chosen);
	}

	@Override
	@Nullable
	String problem() {
		return reports.isEmpty() ? ReportUi.say(NO_REPORT) : folder() == null ? ReportUi.say(NO_FOLDER) : null;
	}

	@Override
	@Nullable
	String note() {
		Path into = folder();
		if (into == null)
			return null;
		List<String> there = reports.stream().map(report -> target(report, into)).filter(Files::exists)
				.map(target -> target.getFileName().toString()).toList();
		return there.isEmpty() ? null : OVERWRITES.with(String.join(", ", there)).in(ReportUi.language());
	}

	@Override
	int noteType() {
		return WARNING;
	}

	List<IFile> reports() {
		return List.copyOf(reports);
	}

	/** The word of the server for the kind of document. */
	String kind() {
		return KINDS[kind.getSelectionIndex()][0];
	}

	/** Where the documents go; null when nothing can. */
	@Nullable
	Path folder() {
		try {
			String text = folder.getText().strip();
			return text.isEmpty() || !Files.isDirectory(Path.of(text)) ? null : Path.of(text);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** The document of a report. @param into the folder of the documents */
	Path target(IFile report, Path into) {
		String name = report.getName();
		return into.resolve(name.substring(0, name.length() - REPORT.length()) + kind());
	}

	boolean isOpening() {
		return open.getSelection();
	}
}
