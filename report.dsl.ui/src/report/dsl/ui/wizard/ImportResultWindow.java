// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/** What became of the documents of an import: one window for all, which keeps nobody from working. */
final class ImportResultWindow extends TitleAreaDialog {

	private static final Text TOTAL = new Text("文档 {0} 个，报告 {1} 份，导入说明 {2} 条，未能读取 {3} 个",
			"Documents: {0}, reports: {1}, remarks: {2}, not read: {3}");
	private static final Text DOCUMENT = new Text("文档", "Document");
	private static final Text REPORT = new Text("报告", "Report");
	private static final Text REMARKS = new Text("导入说明", "Remarks");
	private static final Text PROBLEM = new Text("问题", "Problem");
	private static final int[] WIDTHS = { 200, 200, 80, 420 };
	private static final int PROBLEM_COLUMN = 3;
	private static final int ROWS = 12;
	private static final int LINES = 3;

	private final String title;
	private final List<ImportOutcome> outcomes;

	private ImportResultWindow(@Nullable Shell parent, String title, List<ImportOutcome> outcomes) {
		super(parent);
		this.title = title;
		this.outcomes = outcomes;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	static void open(@Nullable Shell parent, String title, List<ImportOutcome> outcomes) {
		new ImportResultWindow(parent, title, outcomes).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		long failed = outcomes.stream().filter(outcome -> outcome.answer().problem() != null).count();
		setTitle(title);
		setMessage(TOTAL.with(outcomes.size(), outcomes.stream().mapToInt(outcome -> outcome.files().size()).sum(),
				outcomes.stream().mapToInt(ImportOutcome::remarks).sum(), failed).in(ReportUi.language()));
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
		Text[] heads = { DOCUMENT, REPORT, REMARKS, PROBLEM };
		for (int i = 0; i < heads.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(ReportUi.say(heads[i]));
			column.setWidth(WIDTHS[i]);
		}
		outcomes.forEach(outcome -> row(table, outcome));
		whole(area, table);
		return area;
	}

	/** The problem of the selected document, in full. */
	private void whole(Composite area, Table table) {
		org.eclipse.swt.widgets.Text problem = new org.eclipse.swt.widgets.Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, problem.getLineHeight() * LINES).applyTo(problem);
		Runnable show = () -> problem
				.setText(table.getSelectionIndex() < 0 ? "" : table.getItem(table.getSelectionIndex()).getText(PROBLEM_COLUMN));
		table.addListener(SWT.Selection, event -> show.run());
		for (int i = outcomes.size() - 1; i >= 0; i--)
			if (outcomes.get(i).answer().problem() != null)
				table.setSelection(i);
		show.run();
	}

	private static void row(Table table, ImportOutcome outcome) {
		String problem = outcome.answer().problem();
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { outcome.document(), outcome.reports(), problem != null ? "" : Integer.toString(outcome.remarks()),
				problem == null ? "" : problem });
		if (problem != null)
			item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}
}
