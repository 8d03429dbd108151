// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.rename;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;
import report.dsl.ui.commands.DocumentHandler;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.StatusMessages;

/** Renames what the caret stands on. */
public final class RenameHandler extends DocumentHandler {

	private static final Text NOTHING = new Text("此处没有可以重命名的内容", "There is nothing here that can be renamed");

	private final LiveDocuments documents;

	public RenameHandler(LiveDocuments documents) {
		super(documents);
		this.documents = documents;
	}

	@Override
	protected void execute(ITextEditor editor, LiveDocument document, ITextSelection selection) {
		Position position = Places.position(document.document(), selection.getOffset());
		document.ask((server, id) -> server.getTextDocumentService().prepareRename(new PrepareRenameParams(id, position)))
				.thenAccept(found -> UiThread.later(() -> open(editor, document, position, found)));
	}

	private void open(ITextEditor editor, LiveDocument document, Position position,
			Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> found) {
		if (found == null || !found.isSecond() || found.getSecond() == null) {
			StatusMessages.status(ReportUi.say(NOTHING), true);
			return;
		}
		Renaming renaming = new Renaming(documents, document, position, found.getSecond().getPlaceholder());
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(renaming)).run(editor.getSite().getShell(), renaming.getName());
		} catch (InterruptedException e) {
			// that is how the platform says that the user has cancelled
		}
	}
}
