// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.TimeoutException;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.eclipse.ui.texteditor.IUpdate;

import report.dsl.ide.report.Pasting;
import report.dsl.ide.server.ReportRequests.PasteParams;
import report.dsl.ide.server.ReportRequests.Pasted;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.StatusMessages;

/** Pastes cells into cells; everything else, and outside of tables, as the editor always does. */
final class PasteAction extends Action implements IUpdate {

	/** A page of a workbook takes a moment. */
	private static final int PATIENCE_MILLISECONDS = 3_000;

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
		if (live == null || block || !((ITextEditorExtension2) editor).validateEditorInputState() || !paste(live))
			usual.run();
	}

	/** @return whether there is nothing left to do */
	private boolean paste(LiveDocument live) {
		ClipboardContent clip = ClipboardContent.now(viewer.getTextWidget().getDisplay());
		if (clip.isPicture())
			StatusMessages.status(ReportUi.say(Pasting.PICTURE), true);
		if (clip.text() == null && clip.html() == null)
			return clip.isPicture();
		Point selection = viewer.getSelectedRange();
		PasteParams params = new PasteParams(live.id(), Places.range(live.document(), selection.x, selection.y), clip.text(), clip.html());
		Pasted pasted;
		try {
			pasted = live.askNow(PATIENCE_MILLISECONDS, (server, id) -> server.getReportRequests().paste(params));
		} catch (TimeoutException e) {
			return false;
		}
		if (pasted == null || pasted.version() != live.version())
			return false;
		if (Edits.apply(live.document(), pasted.edits()) && pasted.selection() != null) {
			IRegion filled = Places.region(live.document(), pasted.selection());
			viewer.setSelectedRange(filled.getOffset(), filled.getLength());
			viewer.revealRange(filled.getOffset(), filled.getLength());
		}
		if (pasted.message() != null)
			StatusMessages.status(pasted.message(), true);
		return true;
	}
}
