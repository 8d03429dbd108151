// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoListener;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.server.ReportRequests.LayoutParams;
import report.dsl.ide.server.ReportRequests.Revision;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/**
 * Lays out rows that have been edited when they are left, by whatever key or click, before the next key comes: an answer that came
 * after it would be about another text. Undoing is no editing, or nothing could be undone twice.
 */
public final class LeftRows extends ViewerPart {

	/** A change of more lines is no typing. */
	private static final int MOST_LINES = 50;
	/** A row that has to wait longer stays crooked. */
	private static final int PATIENCE_MILLISECONDS = 300;
	private static final int UNDOING = DocumentUndoEvent.ABOUT_TO_UNDO | DocumentUndoEvent.ABOUT_TO_REDO;

	private final CaretListener moved = event -> look();
	private final IDocumentUndoListener undo = event -> undoing = (event.getEventType() & UNDOING) != 0;
	/** Beginnings of lines that have been edited and not been left. */
	private final List<Position> edited = new ArrayList<>();
	/** Null while nothing is shown that the server knows. */
	private @Nullable IDocument text;
	private @Nullable IDocumentUndoManager undos;
	/** What changes the text now is no editing. */
	private boolean undoing;
	private boolean looking;

	public LeftRows(LiveDocuments documents) {
		super(documents);
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		StyledText widget = in.getTextWidget();
		if (text != null) {
			forget(text);
			widget.removeCaretListener(moved);
			if (undos != null)
				undos.removeDocumentUndoListener(undo);
			undos = null;
		}
		text = shown == null ? null : shown.document();
		if (text != null)
			widget.addCaretListener(moved);
	}

	/** The platform makes the undo manager of a text after it has announced the text. */
	private void listenToUndo(IDocument now) {
		if (undos == null)
			undos = DocumentUndoManagerRegistry.getDocumentUndoManager(now);
		if (undos != null)
			undos.addDocumentUndoListener(undo);
	}

	private void forget(IDocument before) {
		edited.forEach(before::removePosition);
		edited.clear();
	}

	/** A text may be shown by several editors: only the one that it is typed into takes care of it. */
	@Override
	public void changed(DocumentEvent event) {
		ITextViewer in = viewer();
		IDocument now = text;
		if (undoing || in == null || now == null || !in.getTextWidget().isFocusControl())
			return;
		listenToUndo(now);
		try {
			int first = now.getLineOfOffset(event.getOffset());
			int last = now.getLineOfOffset(event.getOffset() + (event.getText() == null ? 0 : event.getText().length()));
			if (last - first < MOST_LINES)
				for (int line = first; line <= last; line++)
					add(now, now.getLineOffset(line));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the platform has announced a change that was not made
		}
		look();
	}

	private void add(IDocument now, int start) throws BadLocationException {
		Position line = new Position(start);
		if (edited.contains(line))
			return;
		now.addPosition(line);
		edited.add(line);
	}

	/** After the current event: a text must not be changed while its listeners are notified. */
	private void look() {
		if (edited.isEmpty() || looking)
			return;
		looking = true;
		UiThread.later(() -> {
			looking = false;
			leave();
		});
	}

	private void leave() {
		ITextViewer in = viewer();
		LiveDocument live = document();
		if (in == null || live == null || LinkedModeModel.hasInstalledModel(live.document()))
			return;
		IDocument now = live.document();
		try {
			int here = now.getLineOfOffset(in.getSelectedRange().x);
			for (Position line : List.copyOf(edited))
				if (line.isDeleted() || now.getLineOfOffset(line.getOffset()) != here) {
					edited.remove(line);
					now.removePosition(line);
					if (!line.isDeleted())
						layOut(live, now.getLineOfOffset(line.getOffset()));
				}
		} catch (BadLocationException e) {
			forget(now);
		}
	}

	private void layOut(LiveDocument live, int line) {
		Revision revision;
		try {
			revision = live.askNow(PATIENCE_MILLISECONDS,
					(server, id) -> server.getReportRequests().layout(new LayoutParams(id, line)));
		} catch (TimeoutException e) {
			return;
		}
		if (revision == null || revision.version() != live.version() || revision.edits().isEmpty())
			return;
		undoing = true; // what is changed now need not be laid out again
		try {
			Edits.apply(live.document(), revision.edits());
		} finally {
			undoing = false;
		}
	}
}
