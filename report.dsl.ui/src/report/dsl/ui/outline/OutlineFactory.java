package report.dsl.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import report.dsl.ui.editor.Editors;
import report.dsl.ui.server.LiveDocument;

/** Gives editors of reports and forms their outline. */
public final class OutlineFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (!(adaptable instanceof ITextEditor editor))
			return null;
		LiveDocument document = Editors.document(editor);
		return document == null ? null : type.cast(new OutlinePage(editor, document));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
