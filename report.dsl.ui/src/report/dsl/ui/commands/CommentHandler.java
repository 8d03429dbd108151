// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;

import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Makes comments of the selected lines, or lines of comments when all of them are. */
public final class CommentHandler extends EditingHandler {

	private static final String MARK = "//";

	public CommentHandler(LiveDocuments documents) {
		super(documents);
	}

	@Override
	void change(LiveDocument document, ITextSelection selection) {
		try {
			int last = selection.getLength() == 0
					? selection.getStartLine()
					: document.document().getLineOfOffset(selection.getOffset() + selection.getLength() - 1);
			toggle(document.document(), selection.getStartLine(), last);
		} catch (BadLocationException e) {
			ReportUi.log().error(e.toString(), e);
		}
	}

	private static void toggle(IDocument document, int first, int last) throws BadLocationException {
		boolean all = true;
		for (int line = first; line <= last; line++)
			all &= text(document, line).isBlank() || text(document, line).strip().startsWith(MARK);
		MultiTextEdit edits = new MultiTextEdit();
		for (int line = first; line <= last; line++) {
			String text = text(document, line);
			int start = document.getLineOffset(line);
			int mark = text.indexOf(MARK);
			if (all && mark >= 0)
				edits.addChild(
						new DeleteEdit(start + mark, text.startsWith(" ", mark + MARK.length()) ? MARK.length() + 1 : MARK.length()));
			else if (!all && !text.isBlank())
				edits.addChild(new InsertEdit(start, MARK + " "));
		}
		Edits.apply(document, edits);
	}

	private static String text(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}
}
