// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.net.URI;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.server.ReportRequests.RuleParams;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.RuleLinks;
import report.dsl.ui.server.StatusMessages;

/** Opens what addresses lead to: files in editors, rules in a window, everything else outside. On the thread of the user interface. */
public final class LinkOpener {

	private LinkOpener() {
	}

	/**
	 * Opens what a link leads to.
	 *
	 * @param range what is selected; null for nothing
	 * @param from  the text that the link stands in
	 */
	static void open(String address, @Nullable Range range, LiveDocument from) {
		String rule = RuleLinks.rule(address);
		if (rule != null)
			RulePopup.open(from.ask((server, id) -> server.getReportRequests().rule(new RuleParams(rule))));
		else if (address.startsWith("file:"))
			openFile(address, range);
		else
			Program.launch(address);
	}

	/** @param range what is selected; null for nothing */
	public static void openFile(String address, @Nullable Range range) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IFile[] files = Places.files(address);
			IEditorPart part = files.length > 0 && files[0].exists()
					? IDE.openEditor(page, files[0])
					: IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(address)));
			select(part, range);
		} catch (CoreException | IllegalArgumentException e) {
			StatusMessages.status(e.getLocalizedMessage(), true);
		}
	}

	/** Shows and selects a range in an editor. */
	public static void select(@Nullable IEditorPart part, @Nullable Range range) {
		if (range == null || !(part instanceof ITextEditor editor))
			return;
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (document == null)
			return;
		IRegion region = Places.region(document, range);
		editor.selectAndReveal(region.getOffset(), region.getLength());
	}
}
