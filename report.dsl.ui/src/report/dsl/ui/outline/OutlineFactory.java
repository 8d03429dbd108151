// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.outline;

import java.util.function.Supplier;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.editor.Editors;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Gives editors of reports and forms their outline. */
public final class OutlineFactory implements IAdapterFactory {

	private final Supplier<LiveDocuments> documents;

	public OutlineFactory(Supplier<LiveDocuments> documents) {
		this.documents = documents;
	}

	@Override
	public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
		if (!(adaptable instanceof ITextEditor editor) || !Editors.isOurs(editor.getEditorInput()))
			return null;
		LiveDocument document = documents.get().of(editor);
		return document == null ? null : type.cast(new OutlinePage(editor, document));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
