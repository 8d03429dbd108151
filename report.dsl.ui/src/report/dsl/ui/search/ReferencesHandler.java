// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.search;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.commands.DocumentHandler;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Looks for everything that refers to the place of the caret, and shows it in the Search view. */
public final class ReferencesHandler extends DocumentHandler {

	public ReferencesHandler(LiveDocuments documents) {
		super(documents);
	}

	@Override
	protected void execute(ITextEditor editor, LiveDocument document, ITextSelection selection) {
		NewSearchUI.runQueryInBackground(new ReferencesQuery(document, Places.position(document.document(), selection.getOffset())));
	}
}
