package report.dsl.ui.preview;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The official layout of the report that is being written. */
public final class PreviewView extends ViewPart {

	public static final String ID = "report.dsl.ui.preview";

	/** Shows the view. On the thread of the user interface. */
	public static IViewPart show() throws PartInitException {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ID);
	}

	@Override
	public void createPartControl(org.eclipse.swt.widgets.Composite parent) {
	}

	@Override
	public void setFocus() {
	}
}
