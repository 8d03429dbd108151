// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.UiThread;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Gives the editor of a report its own ways to paste, to go back by Shift+Tab and to answer clicks beside the text. */
public final class OwnActions extends ViewerPart {

	private final LiveDocuments documents;

	public OwnActions(LiveDocuments documents) {
		super(documents);
		this.documents = documents;
	}

	/** The platform makes the actions of an editor after its viewer, and the viewer does not know its editor. */
	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		if (shown != null)
			UiThread.later(this::replace);
	}

	private void replace() {
		if (!(viewer() instanceof ISourceViewer viewer))
			return;
		ITextEditor editor = editor(viewer);
		if (editor == null)
			return;
		if (editor.getAction(ITextEditorActionConstants.PASTE) instanceof IAction paste && !(paste instanceof PasteAction)) {
			editor.setAction(ITextEditorActionConstants.PASTE, new PasteAction(paste, editor, viewer, documents));
			if (editor.getSite().getPage().getActiveEditor() == editor)
				show(editor);
		}
		if (editor.getAction(ITextEditorActionConstants.SHIFT_LEFT) instanceof IAction back && !(back instanceof BackAction))
			editor.setAction(ITextEditorActionConstants.SHIFT_LEFT, new BackAction(back, editor, viewer, documents));
		if (!(editor.getAction(ITextEditorActionConstants.RULER_CLICK) instanceof RulerClick))
			editor.setAction(ITextEditorActionConstants.RULER_CLICK,
					new RulerClick(editor.getAction(ITextEditorActionConstants.RULER_CLICK), editor, viewer));
	}

	/** The menus hold the action of the editor that is active. */
	private static void show(ITextEditor editor) {
		IActionBars bars = editor.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), editor.getAction(ITextEditorActionConstants.PASTE));
		bars.updateActionBars();
	}

	private static @Nullable ITextEditor editor(ITextViewer of) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference reference : page.getEditorReferences()) {
					IEditorPart part = reference.getEditor(false);
					if (part instanceof ITextEditor editor && editor.getAdapter(ITextViewer.class) == of)
						return editor;
				}
		return null;
	}
}
