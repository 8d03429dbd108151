// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** A command that changes the text. Where the text may not be changed it does nothing. */
abstract class EditingHandler extends DocumentHandler {

	EditingHandler(LiveDocuments documents) {
		super(documents);
	}

	abstract void change(LiveDocument document, ITextSelection selection);

	@Override
	protected final void execute(ITextEditor editor, LiveDocument document, ITextSelection selection) {
		if (editor.isEditable())
			change(document, selection);
	}
}
