// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Preferences;

/** What is set for the whole workspace. */
public final class ReportPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final Text OUTPUT = new Text("输出文件夹（相对于项目）(&O)：", "&Output folder (relative to the project):");
	private static final Text LABELS = new Text("行名与列名(&N)：", "Labels of rows a&nd columns:");
	private static final Text KEEP = new Text("保持原样", "as they are");
	private static final Text SHORT = new Text("格式化时改为简称", "short, when a report is formatted");
	private static final Text FULL = new Text("格式化时改为全称", "full, when a report is formatted");
	private static final Text ON_SAVE = new Text("保存时生成 JSON(&S)", "Generate JSON on &save");
	private static final Text FORMAT = new Text("保存时格式化(&F)", "&Format on save");
	private static final Text CHECK_ALL = new Text("检查未打开的报告(&C)", "&Check reports that are not open");
	private static final Text LENSES = new Text("在表格上方显示勾稽关系是否成立(&R)", "Show the state of &relations above tables");
	private static final Text TOTALS = new Text("行末显示“=”的值(&T)", "Show the value of \"=\" a&t the end of rows");
	private static final Text DIFFERENCES = new Text("行末显示合计的差额(&D)", "Show &differences of totals at the end of rows");
	private static final Text LAST_YEAR = new Text("行末显示上年的数字(&L)", "Show &last year's figures at the end of rows");
	private static final Text DEBUG = new Text("记录程序错误的完整堆栈(&G)",
			"Lo&g internal errors with full stack traces");
	private static final Text RULES = new Text("项目可以在其属性“年度报告”中另设输出文件夹和各规则的级别。",
			"A project can have its own output folder and severities: see Annual Reports in its properties.");

	public ReportPreferencePage() {
		super(GRID);
		setPreferenceStore(Preferences.store());
		setDescription(ReportUi.say(RULES));
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing of it is needed
	}

	@Override
	protected void createFieldEditors() {
		StringFieldEditor output = new StringFieldEditor(Preferences.OUTPUT_FOLDER, ReportUi.say(OUTPUT), getFieldEditorParent());
		output.setEmptyStringAllowed(false);
		addField(output);
		String[][] labels = { { ReportUi.say(KEEP), "keep" }, { ReportUi.say(SHORT), "short" }, { ReportUi.say(FULL), "full" } };
		addField(new ComboFieldEditor(Preferences.LABELS, ReportUi.say(LABELS), labels, getFieldEditorParent()));
		flag(Preferences.ON_SAVE, ON_SAVE);
		flag(Preferences.FORMAT_ON_SAVE, FORMAT);
		flag(Preferences.CHECK_ALL, CHECK_ALL);
		flag(Preferences.LENSES, LENSES);
		flag(Preferences.HINT_TOTALS, TOTALS);
		flag(Preferences.HINT_DIFFERENCES, DIFFERENCES);
		flag(Preferences.HINT_LAST_YEAR, LAST_YEAR);
		flag(Preferences.DEBUG, DEBUG);
	}

	@Override
	public boolean performOk() {
		RebuildJob rebuild = new RebuildJob(monitor -> {
			// it has been set by then
		}, ResourcesPlugin.getWorkspace().getRoot().getProjects());
		String before = Preferences.store().getString(Preferences.OUTPUT_FOLDER);
		boolean done = super.performOk();
		if (done && !before.equals(Preferences.store().getString(Preferences.OUTPUT_FOLDER)))
			rebuild.schedule();
		return done;
	}

	private void flag(String preference, Text label) {
		addField(new BooleanFieldEditor(preference, ReportUi.say(label), getFieldEditorParent()));
	}
}
