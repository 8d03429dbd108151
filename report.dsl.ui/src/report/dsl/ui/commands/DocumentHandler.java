// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** A command about the report or form in the active editor, and what is selected there. With any other editor it does nothing. */
public abstract class DocumentHandler extends AbstractHandler {

	private final LiveDocuments documents;

	protected DocumentHandler(LiveDocuments documents) {
		this.documents = documents;
	}

	/** Carries the command out, on the thread of the user interface. */
	protected abstract void execute(ITextEditor editor, LiveDocument document, ITextSelection selection);

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && documents.of(editor) instanceof LiveDocument document
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)
			execute(editor, document, selection);
		return null;
	}
}
