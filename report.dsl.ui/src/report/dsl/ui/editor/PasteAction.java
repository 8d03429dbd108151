// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.eclipse.ui.texteditor.IUpdate;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.report.Pasting;
import report.dsl.ide.server.ReportRequests.PasteParams;
import report.dsl.ide.server.ReportRequests.Pasted;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.StatusMessages;

/** Pastes cells into cells; everything else, and outside of tables, as the editor always does. */
final class PasteAction extends Action implements IUpdate {

	/** What takes longer is pasted when the answer is there; until then the window works on. */
	private static final int PATIENCE_MILLISECONDS = 500;

	private static final Text WAIT = new Text("正在粘贴…", "Pasting...");
	private static final Text OUTDATED = new Text("文本已改动，没有粘贴；请重新粘贴。",
			"The text has changed in the meantime; nothing was pasted. Paste again.");

	private final IAction usual;
	private final ITextEditor editor;
	private final ISourceViewer viewer;
	private final LiveDocuments documents;

	PasteAction(IAction usual, ITextEditor editor, ISourceViewer viewer, LiveDocuments documents) {
		super(usual.getText(), usual.getImageDescriptor());
		this.usual = usual;
		this.editor = editor;
		this.viewer = viewer;
		this.documents = documents;
		setId(usual.getId());
		setActionDefinitionId(usual.getActionDefinitionId());
		setDisabledImageDescriptor(usual.getDisabledImageDescriptor());
		update();
	}

	@Override
	public void update() {
		if (usual instanceof IUpdate updated)
			updated.update();
		setEnabled(usual.isEnabled());
	}

	@Override
	public void run() {
		LiveDocument live = documents.of(editor);
		boolean block = viewer.getTextWidget().getBlockSelection();
		if (live == null || block || !((ITextEditorExtension2) editor).validateEditorInputState())
			usual.run();
		else
			paste(live);
	}

	private void paste(LiveDocument live) {
		ClipboardContent clip = ClipboardContent.now(viewer.getTextWidget().getDisplay());
		if (clip.isPicture())
			StatusMessages.status(ReportUi.say(Pasting.PICTURE), true);
		else if (clip.text() == null && clip.html() == null)
			usual.run();
		else
			ask(live, clip);
	}

	private void ask(LiveDocument live, ClipboardContent clip) {
		Point selection = viewer.getSelectedRange();
		int version = live.version();
		PasteParams params = new PasteParams(live.id(), Places.range(live.document(), selection.x, selection.y), clip.text(), clip.html());
		CompletableFuture<Pasted> answer = live.ask((server, id) -> server.getReportRequests().paste(params));
		try {
			paste(live, clip, answer.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			StatusMessages.status(ReportUi.say(WAIT), false);
			answer.thenAccept(pasted -> UiThread.later(() -> later(live, version, selection, clip, pasted)));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e); // Server.ask turns failures into answers
		}
	}

	/** The clipboard still holds what a text that has become another one meanwhile does not take. */
	private void later(LiveDocument live, int version, Point selection, ClipboardContent clip, @Nullable Pasted pasted) {
		if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || viewer.getDocument() != live.document())
			return;
		if (live.version() != version) {
			StatusMessages.status(ReportUi.say(OUTDATED), true);
			return;
		}
		StatusMessages.status("", false);
		viewer.setSelectedRange(selection.x, selection.y);
		paste(live, clip, pasted);
	}

	/** @param pasted null where the clipboard goes in as it is */
	private void paste(LiveDocument live, ClipboardContent clip, @Nullable Pasted pasted) {
		if (pasted == null) {
			if (clip.text() == null)
				StatusMessages.status(ReportUi.say(Pasting.PICTURE), true);
			else
				usual.run();
			return;
		}
		if (Edits.apply(live.document(), pasted.edits()) && pasted.selection() != null) {
			IRegion filled = Places.region(live.document(), pasted.selection());
			viewer.setSelectedRange(filled.getOffset(), filled.getLength());
			viewer.revealRange(filled.getOffset(), filled.getLength());
		}
		if (pasted.message() != null)
			StatusMessages.status(pasted.message(), true);
	}
}
