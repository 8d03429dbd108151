// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Editors that show reports or forms. */
public final class Editors {

	private Editors() {
	}

	/** Whether an editor shows a report or a form, by its name alone. */
	public static boolean isOurs(@Nullable IEditorInput input) {
		return input != null && (input.getName().endsWith(".report") || input.getName().endsWith(".form"));
	}

	/** The editor that a command is about; null when it is another kind of editor. */
	static @Nullable ITextEditor active(ExecutionEvent event) {
		return HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && isOurs(editor.getEditorInput()) ? editor : null;
	}

	/** The viewer of an editor; null when it has none. */
	static @Nullable ISourceViewer viewer(ITextEditor editor) {
		return editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer ? viewer : null;
	}

	static ITextSelection selection(ITextEditor editor) {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}
}
