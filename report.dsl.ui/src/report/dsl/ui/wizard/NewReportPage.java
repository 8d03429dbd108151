package report.dsl.ui.wizard;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import report.dsl.ide.server.ReportRequests.About;
import report.dsl.ide.server.ReportRequests.FormInfo;
import report.dsl.rules.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.project.ReportNature;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.Preferences;
import report.dsl.ui.server.Services;

/** Asks where the report goes, on which form, whose and of which year it is. */
final class NewReportPage extends WizardPage {

	private static final Text TITLE = new Text("年度报告", "Annual report");
	private static final Text WHAT = new Text("按表式建立一份空白报告。", "Creates an empty report on a form.");
	private static final Text FORM = new Text("表式(&F)：", "&Form:");
	private static final Text ORGAN = new Text("机关全称(&O)：", "&Organ:");
	private static final Text YEAR = new Text("年度(&Y)：", "&Year:");
	private static final Text FILE = new Text("文件名(&N)：", "File &name:");
	private static final Text BUILD = new Text("生成此项目所有报告的 JSON(&J)", "Generate &JSON of all reports of this project");
	private static final Text NO_ORGAN = new Text("请填写机关全称。", "Say the full name of the organ.");
	private static final Text EXISTS = new Text("{0} 已经存在。", "{0} exists already.");
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2999;

	private final IStructuredSelection selection;
	private final List<FormInfo> forms = new ArrayList<>();
	private FolderField folder;
	private Combo form;
	private org.eclipse.swt.widgets.Text organ;
	private Spinner year;
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
		label(area, FORM);
		form = new Combo(area, SWT.READ_ONLY);
		wide(form, 2);
		organ = text(area, ORGAN, Preferences.store().getString(Preferences.LAST_ORGAN));
		wide(organ, 2);
		label(area, YEAR);
		year = new Spinner(area, SWT.BORDER);
		year.setValues(Year.now().getValue() - 1, FIRST_YEAR, LAST_YEAR, 0, 1, 10);
		wide(year, 2);
		file = text(area, FILE, "");
		wide(file, 2);
		build = new Button(area, SWT.CHECK);
		build.setText(ReportUi.say(BUILD));
		build.setSelection(true);
		wide(build, 3);
		folder.onChange(this::showBuild);
		folder.onChange(this::check);
		showBuild();
		form.addListener(SWT.Selection, event -> formChosen());
		for (Control control : new Control[] { organ, file })
			control.addListener(SWT.Modify, event -> check());
		setControl(area);
		askForms();
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
			organ.setFocus();
	}

	private static void label(Composite area, Text text) {
		new Label(area, SWT.NONE).setText(ReportUi.say(text));
	}

	private static org.eclipse.swt.widgets.Text text(Composite area, Text name, String value) {
		label(area, name);
		org.eclipse.swt.widgets.Text text = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
		text.setText(value);
		wide(text, 1);
		return text;
	}

	private static void wide(Control control, int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(control);
	}

	/** The forms come when the server has answered; until then the one that is in force is meant. */
	private void askForms() {
		Services services = ReportUi.services();
		String uri = uri();
		if (services != null)
			services.server().ask(to -> to.getReportRequests().forms(new About(uri == null ? null : new TextDocumentIdentifier(uri))))
					.thenAccept(found -> ClientCommands.later(() -> show(found)));
	}

	private void show(List<FormInfo> found) {
		if (found == null || form.isDisposed())
			return;
		forms.addAll(found);
		int inForce = -1;
		for (FormInfo info : forms) {
			form.add(info.name() + "  " + info.title());
			if (inForce < 0 && info.firstYear() <= year() && (info.lastYear() == null || year() <= info.lastYear()))
				inForce = form.getItemCount() - 1;
		}
		form.select(inForce);
		form.requestLayout();
	}

	private void formChosen() {
		FormInfo chosen = forms.get(form.getSelectionIndex());
		if (chosen.lastYear() != null && year() > chosen.lastYear())
			year.setSelection(chosen.lastYear());
		else if (year() < chosen.firstYear())
			year.setSelection(chosen.firstYear());
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
		if (organ().isEmpty())
			return ReportUi.say(NO_ORGAN);
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
	String uri() {
		return folder.uri();
	}

	/** Whether the reports of the project are to be built. */
	boolean isBuilt() {
		return build.getSelection();
	}

	/** Null while the forms are not known: the one of the year. */
	String form() {
		return form.getSelectionIndex() < 0 ? null : forms.get(form.getSelectionIndex()).name();
	}

	String organ() {
		return organ.getText().strip();
	}

	int year() {
		return year.getSelection();
	}

	/** Empty: it follows from organ and year. */
	String fileName() {
		String name = file.getText().strip();
		return name.isEmpty() || name.endsWith(".report") ? name : name + ".report";
	}

	/** The next report will be of the same organ. */
	void remember() {
		IPreferenceStore store = Preferences.store();
		store.setValue(Preferences.LAST_ORGAN, organ());
	}
}
