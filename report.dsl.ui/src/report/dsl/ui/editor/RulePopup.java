// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import report.dsl.ide.server.ReportRequests.RuleInfo;
import report.dsl.ui.UiThread;
import report.dsl.ui.markdown.Markdown;

/** A window with the page of a rule, which goes when one clicks elsewhere. */
public final class RulePopup extends PopupDialog {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 480;
	private static final int MARGIN = 8;

	private final String markdown;

	private RulePopup(IWorkbenchWindow window, RuleInfo rule) {
		super(window.getShell(), SWT.RESIZE, true, true, true, false, false, rule.id() + "  " + rule.title(), null);
		this.markdown = rule.markdown();
	}

	/** Shows the page of a rule as soon as the server has given it; nothing when it does not know the rule. */
	public static void open(CompletableFuture<RuleInfo> rule) {
		rule.thenAccept(page -> UiThread.later(() -> {
			if (page != null && PlatformUI.isWorkbenchRunning())
				show(page);
		}));
	}

	private static void show(RuleInfo rule) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null)
			new RulePopup(window, rule).open();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		Markdown.styled(markdown).show(text);
		return text;
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(WIDTH, HEIGHT);
	}
}
