package report.dsl.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.ReportUi;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Services;

/** Editors that show reports or forms. */
public final class Editors {

	private Editors() {
	}

	/** Whether an editor shows a report or a form, by its name alone. */
	public static boolean isOurs(IEditorInput input) {
		return input != null && (input.getName().endsWith(".report") || input.getName().endsWith(".form"));
	}

	/** What an editor shows; null when the server does not know it. */
	public static LiveDocument document(IEditorPart part) {
		if (!(part instanceof ITextEditor editor) || !isOurs(editor.getEditorInput()))
			return null;
		Services services = ReportUi.services();
		IDocumentProvider provider = editor.getDocumentProvider();
		return services == null || provider == null ? null : services.documents().of(provider.getDocument(editor.getEditorInput()));
	}

	/** The editor that a command is about; null when it is another kind of editor. */
	static ITextEditor active(ExecutionEvent event) {
		return HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && isOurs(editor.getEditorInput()) ? editor : null;
	}

	static ISourceViewer viewer(ITextEditor editor) {
		return editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer ? viewer : null;
	}

	static ITextSelection selection(ITextEditor editor) {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}
}
