// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.Images;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;

/** Stands for repairs that are not known yet: asks for them, then lets the user choose. */
final class RepairSearch implements IMarkerResolution2 {

	private static final Text LABEL = new Text("查找修复…", "Find Fixes...");
	private static final Text TITLE = new Text("修复", "Fixes");

	private final Problems problems;

	RepairSearch(Problems problems) {
		this.problems = problems;
	}

	@Override
	public String getLabel() {
		return ReportUi.say(LABEL);
	}

	@Override
	public void run(IMarker marker) {
		MarkerPlace place = MarkerPlace.of(marker, problems);
		if (place != null)
			problems.repairs().at(place.uri(), place.range()).thenAccept(found -> UiThread.later(() -> choose(found)));
	}

	private void choose(List<Either<Command, CodeAction>> found) {
		if (found.isEmpty() || !PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null)
			return;
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
				LabelProvider.createTextProvider(action -> QuickFix.title((Either<?, ?>) action)));
		dialog.setTitle(ReportUi.say(TITLE));
		dialog.setElements(found.toArray());
		if (dialog.open() == Window.OK)
			found.stream().filter(chosen -> chosen == dialog.getFirstResult()).forEach(problems.repairs()::run);
	}

	@Override
	public @Nullable String getDescription() {
		return null;
	}

	@Override
	public Image getImage() {
		return Images.named("repair");
	}
}
