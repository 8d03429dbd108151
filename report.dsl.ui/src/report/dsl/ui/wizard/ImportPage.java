// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.Documents;
import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.FormInfo;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.Server;

/** Asks which documents become reports, where, and on which form if they do not show it. */
final class ImportPage extends FieldsPage {

	private static final Text TITLE = new Text("导入文档", "Import documents");
	private static final Text WHAT = new Text("把 Word、网页、PDF、Excel、文本和 JSON 文档转为报告；原文件不变。",
			"Converts documents to reports: Word, HTML, PDF, Excel, text, JSON. The documents are not changed.");
	private static final Text DOCUMENTS = new Text("文档(&F)：", "Do&cuments:");
	private static final Text ADD = new Text("添加(&A)…", "&Add...");
	private static final Text REMOVE = new Text("移除(&R)", "&Remove");
	private static final Text FORM = new Text("格式(&M)：", "For&m:");
	private static final Text AUTOMATIC = new Text("自动识别", "detect automatically");
	private static final Text OVERWRITE = new Text("覆盖已有的同名报告(&O)", "&Overwrite reports of the same name");
	private static final Text NO_DOCUMENT = new Text("请添加要导入的文档。", "Add the documents to import.");
	private static final Text FILTER = new Text("文档", "Documents");
	private static final Text ALL = new Text("所有文件", "All files");
	private static final int ROWS = 8;

	private final Server server;
	private final IStructuredSelection selection;
	private final Set<Path> documents = new LinkedHashSet<>();
	private org.eclipse.swt.widgets.List list;
	private FolderField folder;
	private FormField form;
	private Button overwrite;
	private BuildField build;

	ImportPage(Server server, IStructuredSelection selection) {
		super("documents", TITLE, WHAT);
		this.server = server;
		this.selection = selection;
		for (Object element : selection.toList())
			if (Adapters.adapt(element, IFile.class) instanceof IFile file && file.getLocation() != null
					&& Documents.isDocument(file.getName()))
				documents.add(file.getLocation().toPath());
	}

	@Override
	void fill(Composite area) {
		documents(area);
		folder = new FolderField(area, selection);
		form = new FormField(area, FORM, AUTOMATIC);
		overwrite = checkBox(area, OVERWRITE);
		build = new BuildField(area, folder);
		folder.onChange(this::check);
		form.ask(server, folder.uri(), () -> {
			// the document shows which one
		});
		showDocuments();
	}

	private void documents(Composite area) {
		labelAtTop(area, DOCUMENTS);
		list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).applyTo(list);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button(buttons, ADD, this::add));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button(buttons, REMOVE, this::remove));
	}

	private void add() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		List<String> endings = new ArrayList<>();
		for (String ending : Documents.ENDINGS)
			endings.add("*" + ending);
		dialog.setFilterExtensions(new String[] { String.join(";", endings), "*" });
		dialog.setFilterNames(new String[] { ReportUi.say(FILTER), ReportUi.say(ALL) });
		if (dialog.open() == null)
			return;
		for (String name : dialog.getFileNames())
			documents.add(Path.of(dialog.getFilterPath(), name));
		showDocuments();
		check();
	}

	private void remove() {
		List<Path> all = List.copyOf(documents);
		for (int index : list.getSelectionIndices())
			documents.remove(all.get(index));
		showDocuments();
		check();
	}

	private void showDocuments() {
		list.setItems(documents.stream().map(Path::toString).toArray(String[]::new));
	}

	@Override
	@Nullable
	String problem() {
		return documents.isEmpty() ? ReportUi.say(NO_DOCUMENT) : folder() == null ? ReportUi.say(FolderField.NO_FOLDER) : null;
	}

	@Override
	@Nullable
	String note() {
		return folder.note();
	}

	List<Path> documents() {
		return List.copyOf(documents);
	}

	/** Where the reports go; made if necessary. */
	@Nullable
	IContainer folder() {
		return folder.folder();
	}

	/** Its URI, without a slash at the end; null when it lies nowhere. */
	@Nullable
	String folderUri() {
		IContainer at = folder();
		return at == null ? null : Places.uri(at);
	}

	/** Null: the one that a document shows. */
	@Nullable
	String form() {
		FormInfo chosen = form.chosen();
		return chosen == null ? null : chosen.name();
	}

	boolean isOverwriting() {
		return overwrite.getSelection();
	}

	/** Whether the reports of the project are to be built. */
	boolean isBuilt() {
		return build.isBuilt();
	}
}
