// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.Step;
import report.dsl.ide.server.ReportRequests.StepParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;
import report.dsl.ui.server.StatusMessages;

/**
 * Tab and Enter in the rows of tables: to the next cell and the one below, whose value is selected. The key waits for the server, so
 * that those that are typed after it go where it leads; elsewhere it does what it always does. Shift+Tab is {@link BackAction}.
 */
public final class CellKeys extends ViewerPart {

	private static final Text NO_ANSWER = new Text("语言服务没有及时响应；请重新按键",
			"The language server did not answer in time; please press the key again");
	/** What tells a row of a table from other lines. */
	private static final String BARS = "|｜";
	/** Long enough for a machine that is busy. */
	private static final int PATIENCE_MILLISECONDS = 2_000;

	private final VerifyKeyListener keys = this::pressed;

	public CellKeys(LiveDocuments documents) {
		super(documents);
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		if (!(in instanceof ITextViewerExtension keyed))
			return;
		keyed.removeVerifyKeyListener(keys);
		if (shown == null)
			return;
		keyed.prependVerifyKeyListener(keys);
		// The first question is the slowest, and nobody waits for this one.
		shown.ask((server, id) -> server.getReportRequests().step(new StepParams(id, new Position(0, 0), "next")));
	}

	private void pressed(VerifyEvent key) {
		String move = key.doit ? move(key) : null;
		ITextViewer in = viewer();
		LiveDocument shown = document();
		if (move != null && in != null && shown != null && step(in, shown, move))
			key.doit = false;
	}

	/**
	 * Selects the cell that a move leads to. Without an answer in time a key in a row does nothing: what the editor makes of it would
	 * tear the row.
	 *
	 * @return whether the key is dealt with; else it is another's
	 */
	static boolean step(ITextViewer viewer, LiveDocument document, String move) {
		if (!isPlain(viewer))
			return false;
		IDocument text = document.document();
		Position caret = Places.position(text, viewer.getSelectedRange().x);
		Step step;
		try {
			step = document.askNow(PATIENCE_MILLISECONDS, (server, id) -> server.getReportRequests().step(new StepParams(id, caret, move)));
		} catch (TimeoutException e) {
			boolean torn = isRow(text, caret.getLine());
			if (torn)
				StatusMessages.status(ReportUi.say(NO_ANSWER), true);
			return torn;
		}
		if (step == null || step.version() != document.version())
			return false;
		Edits.apply(text, step.edits());
		IRegion cell = Places.region(text, step.selection());
		viewer.setSelectedRange(cell.getOffset(), cell.getLength());
		viewer.revealRange(cell.getOffset(), cell.getLength());
		return true;
	}

	private static boolean isRow(IDocument text, int line) {
		try {
			String row = text.get(text.getLineOffset(line), text.getLineLength(line));
			return row.chars().anyMatch(sign -> BARS.indexOf(sign) >= 0);
		} catch (BadLocationException e) {
			return false;
		}
	}

	private static @Nullable String move(VerifyEvent key) {
		boolean enter = key.character == SWT.CR || key.character == SWT.LF;
		if (key.character != SWT.TAB && !enter || (key.stateMask & SWT.MODIFIER_MASK) != 0)
			return null;
		return enter ? "below" : "next";
	}

	/** Not while places of a template are filled in, nor with several lines or a block selected. */
	private static boolean isPlain(ITextViewer viewer) {
		StyledText widget = viewer.getTextWidget();
		Point selection = widget.getSelection();
		return viewer.isEditable() && !widget.getBlockSelection() && widget.getSelectionRanges().length <= 2
				&& !LinkedModeModel.hasInstalledModel(viewer.getDocument())
				&& widget.getLineAtOffset(selection.x) == widget.getLineAtOffset(selection.y);
	}
}
