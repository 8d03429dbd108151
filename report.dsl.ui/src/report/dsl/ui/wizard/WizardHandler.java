// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens a wizard about what is selected. */
public final class WizardHandler extends AbstractHandler {

	private final Supplier<ServerWizard<?>> wizards;

	public WizardHandler(Supplier<ServerWizard<?>> wizards) {
		this.wizards = wizards;
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ServerWizard<?> wizard = wizards.get();
		wizard.init(window.getWorkbench(),
				HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection : StructuredSelection.EMPTY);
		new WizardDialog(window.getShell(), wizard).open();
		return null;
	}
}
