// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.workbench;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;

/** What can be done first, as buttons in the area of the editors while there is none. */
public final class FirstSteps extends PerspectiveAdapter implements IPartListener2 {

	/** A step. @param command of Eclipse */
	private record FirstStep(Text name, Text about, String icon, String command) {
	}

	private static final int WIDTH = 420;

	private static final Text TITLE = new Text("编写年度报告", "Write an annual report");
	private static final List<FirstStep> STEPS = List.of(
			new FirstStep(new Text("新建年度报告项目…", "New annual report project..."),
					new Text("选择格式，填写机关和年度，从空白报告开始。", "Choose a form, enter organ and year, and start with an empty report."),
					"new-project",
					"report.dsl.ui.newProject"),
			new FirstStep(new Text("导入已有的文档…", "Import documents..."),
					new Text("把往年的 Word、PDF、网页或 Excel 转为报告。", "Convert Word, PDF, HTML or Excel documents of earlier years to reports."),
					"import",
					"report.dsl.ui.import"),
			new FirstStep(new Text("阅读使用说明", "Read the guide"),
					new Text("从新建报告到导出的操作步骤。", "From the first report to its export, step by step."), "report",
					"report.dsl.ui.guide"));

	private final IWorkbenchWindow window;
	/** Null while they are not shown. */
	private @Nullable Composite shown;

	private FirstSteps(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Offers them in a window from now on. On the thread of the user interface. */
	public static void in(IWorkbenchWindow window) {
		FirstSteps steps = new FirstSteps(window);
		window.addPerspectiveListener(steps);
		window.getPartService().addPartListener(steps);
		steps.update();
	}

	private void update() {
		CTabFolder editors = isWanted() ? editors() : null;
		if (shown != null && (editors == null || shown.getParent() != editors)) {
			shown.dispose();
			shown = null;
		}
		if (editors != null && shown == null)
			shown = create(editors);
	}

	private boolean isWanted() {
		IWorkbenchPage page = window.getShell() == null || window.getShell().isDisposed() ? null : window.getActivePage();
		return page != null && page.getPerspective() != null && ReportPerspective.ID.equals(page.getPerspective().getId())
				&& page.getEditorReferences().length == 0;
	}

	/** Where the platform keeps the editors. */
	private @Nullable CTabFolder editors() {
		EModelService model = window.getService(EModelService.class);
		for (MUIElement shared : window.getService(MWindow.class).getSharedElements())
			if (shared instanceof MArea)
				for (MPartStack stack : model.findElements(shared, null, MPartStack.class))
					if (stack.getWidget() instanceof CTabFolder folder && !folder.isDisposed())
						return folder;
		return null;
	}

	private Composite create(CTabFolder editors) {
		Composite area = new Composite(editors, SWT.NONE);
		area.setBackground(editors.getBackground());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(SWT.DEFAULT, 4).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(column);
		Label title = new Label(column, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(ReportUi.say(TITLE));
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
		for (FirstStep step : STEPS)
			add(step, column, images);
		Listener fill = event -> fill(area, editors);
		editors.addListener(SWT.Resize, fill);
		area.addListener(SWT.Dispose, event -> editors.removeListener(SWT.Resize, fill));
		fill(area, editors);
		area.moveAbove(null);
		return area;
	}

	private static void fill(Composite area, CTabFolder editors) {
		area.setBounds(editors.getClientArea());
		area.layout(true, true);
	}

	private void add(FirstStep step, Composite column, LocalResourceManager images) {
		Button button = new Button(column, SWT.PUSH | SWT.LEFT);
		button.setText(ReportUi.say(step.name));
		ResourceLocator.imageDescriptorFromBundle(ReportUi.ID, "icons/" + step.icon + ".svg")
				.ifPresent(image -> button.setImage(images.create(image)));
		button.addListener(SWT.Selection, event -> run(step.command));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).applyTo(button);
		Label about = new Label(column, SWT.WRAP);
		about.setText(ReportUi.say(step.about));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
	}

	private void run(String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ReportUi.log().error(e.toString(), e);
		}
	}

	/** After the change at hand. */
	private void later() {
		if (PlatformUI.isWorkbenchRunning())
			UiThread.later(this::update);
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		later();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		later();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		later();
	}
}
