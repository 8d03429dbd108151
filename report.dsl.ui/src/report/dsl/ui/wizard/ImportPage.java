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
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import report.dsl.documents.Documents;
import report.dsl.documents.Extracts;
import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.About;
import report.dsl.ide.server.ReportRequests.FormInfo;
import report.dsl.ui.ReportUi;
import report.dsl.ui.project.ReportNature;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.Services;

/** Asks which documents become reports, where, and on which form if they do not show it. */
final class ImportPage extends WizardPage {

	private static final Text TITLE = new Text("导入文档", "Import documents");
	private static final Text WHAT = new Text("把 Word、网页、PDF、Excel、文本和 JSON 文档转为报告；原文件不变。",
			"Makes reports of documents: Word, web pages, PDF, Excel, text, JSON. The documents stay as they are.");
	private static final Text DOCUMENTS = new Text("文档(&F)：", "Do&cuments:");
	private static final Text ADD = new Text("添加(&A)…", "&Add...");
	private static final Text REMOVE = new Text("移除(&R)", "&Remove");
	private static final Text FORM = new Text("表式(&M)：", "For&m:");
	private static final Text AUTOMATIC = new Text("自动识别", "as the document shows");
	private static final Text OVERWRITE = new Text("覆盖已有的同名报告(&O)", "&Overwrite reports of the same name");
	private static final Text BUILD = new Text("生成此项目所有报告的 JSON(&J)", "Generate &JSON of all reports of this project");
	private static final Text NO_DOCUMENT = new Text("请添加要导入的文档。", "Add the documents to import.");
	private static final Text FILTER = new Text("文档", "Documents");
	private static final Text ALL = new Text("所有文件", "All files");
	private static final int ROWS = 8;

	private final IStructuredSelection selection;
	private final Set<Path> documents = new LinkedHashSet<>();
	private final List<FormInfo> forms = new ArrayList<>();
	private org.eclipse.swt.widgets.List list;
	private FolderField folder;
	private Combo form;
	private Button overwrite;
	private Button build;

	ImportPage(IStructuredSelection selection) {
		super("documents");
		setTitle(ReportUi.say(TITLE));
		setDescription(ReportUi.say(WHAT));
		this.selection = selection;
		for (Object element : selection.toList())
			if (Adapters.adapt(element, IFile.class) instanceof IFile file && file.getLocation() != null && Extracts.isDocument(file.getName()))
				documents.add(file.getLocation().toPath());
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		documents(area);
		folder = new FolderField(area, selection);
		new Label(area, SWT.NONE).setText(ReportUi.say(FORM));
		form = new Combo(area, SWT.READ_ONLY);
		form.add(ReportUi.say(AUTOMATIC));
		form.select(0);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(form);
		overwrite = check(area, OVERWRITE);
		build = check(area, BUILD);
		build.setSelection(true);
		folder.onChange(this::check);
		setControl(area);
		askForms();
		show();
		setErrorMessage(null);
	}

	private void documents(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(ReportUi.say(DOCUMENTS));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).applyTo(list);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, ADD, this::add);
		button(buttons, REMOVE, this::remove);
	}

	private static void button(Composite area, Text text, Runnable work) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(ReportUi.say(text));
		button.addListener(SWT.Selection, event -> work.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private static Button check(Composite area, Text text) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(ReportUi.say(text));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		return button;
	}

	private void add() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		List<String> endings = new ArrayList<>();
		for (String ending : Documents.ENDINGS)
			endings.add("*" + ending);
		endings.add("*.json");
		dialog.setFilterExtensions(new String[] { String.join(";", endings), "*" });
		dialog.setFilterNames(new String[] { ReportUi.say(FILTER), ReportUi.say(ALL) });
		if (dialog.open() == null)
			return;
		for (String name : dialog.getFileNames())
			documents.add(Path.of(dialog.getFilterPath(), name));
		show();
	}

	private void remove() {
		List<Path> all = List.copyOf(documents);
		for (int index : list.getSelectionIndices())
			documents.remove(all.get(index));
		show();
	}

	private void show() {
		list.setItems(documents.stream().map(Path::toString).toArray(String[]::new));
		check();
	}

	private void check() {
		IContainer at = folder.folder();
		build.setEnabled(at == null || !ReportNature.isOn(at.getProject()));
		String problem = documents.isEmpty() ? ReportUi.say(NO_DOCUMENT) : at == null ? ReportUi.say(FolderField.NO_FOLDER) : null;
		setErrorMessage(problem);
		setMessage(folder.note() == null ? ReportUi.say(WHAT) : folder.note());
		setPageComplete(problem == null);
	}

	private void askForms() {
		Services services = ReportUi.services();
		String uri = folder.uri();
		if (services != null)
			services.server().ask(to -> to.getReportRequests().forms(new About(uri == null ? null : new TextDocumentIdentifier(uri))))
					.thenAccept(found -> ClientCommands.later(() -> show(found)));
	}

	private void show(List<FormInfo> found) {
		if (found == null || form.isDisposed())
			return;
		for (FormInfo info : found) {
			forms.add(info);
			form.add(info.name() + "  " + info.title());
		}
	}

	List<Path> documents() {
		return List.copyOf(documents);
	}

	/** Where the reports go, be it that it has to be made. */
	IContainer folder() {
		return folder.folder();
	}

	/** Its URI, without a slash at the end; null when it lies nowhere. */
	String folderUri() {
		return Places.uri(folder());
	}

	/** Null: the one that a document shows. */
	String form() {
		return form.getSelectionIndex() < 1 ? null : forms.get(form.getSelectionIndex() - 1).name();
	}

	boolean isOverwriting() {
		return overwrite.getSelection();
	}

	/** Whether the reports of the project are to be built. */
	boolean isBuilt() {
		return build.getSelection();
	}
}
