package report.dsl.ui.wizard;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard about what is selected. Which one, plugin.xml says. */
public final class WizardHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, Supplier<IWorkbenchWizard>> WIZARDS = Map.of("report", NewReportWizard::new, "project", NewProjectWizard::new,
			"import", ImportWizard::new, "export", ExportWizard::new);

	private Supplier<IWorkbenchWizard> wizards;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		wizards = WIZARDS.get(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchWizard wizard = wizards.get();
		wizard.init(window.getWorkbench(), HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection : StructuredSelection.EMPTY);
		new WizardDialog(window.getShell(), (IWizard) wizard).open();
		return null;
	}
}
