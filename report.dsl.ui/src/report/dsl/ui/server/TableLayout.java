package report.dsl.ui.server;

import java.util.TreeSet;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;

import report.dsl.ide.server.ReportRequests.LayoutParams;
import report.dsl.ide.server.ReportRequests.Revision;

/** Lays tables out before the next key comes: an answer that came after it would be about another text. On the thread of the user interface. */
public final class TableLayout {

	/** A key that waits longer is better off with a crooked table. */
	private static final int PATIENCE_MILLISECONDS = 300;
	/** Lines that one change may touch and still be looked at one by one. */
	private static final int MOST_LINES = 200;

	private TableLayout() {
	}

	/** Lays out the table that a line stands in, if it stands in one; a step to undo. */
	public static void around(LiveDocument live, int line) {
		MultiTextEdit edits = edits(live, line);
		if (edits.hasChildren())
			Edits.apply(live.document(), edits);
	}

	private static MultiTextEdit edits(LiveDocument live, int line) {
		Revision revision = live.askNow(PATIENCE_MILLISECONDS, (server, id) -> server.getReportRequests().layout(new LayoutParams(id, line)));
		return revision == null || revision.version() != live.version() ? new MultiTextEdit() : Edits.tree(live.document(), revision.edits());
	}

	/** Makes edits and lays out the tables that they touch, all in one step to undo. */
	static void with(LiveDocument live, MultiTextEdit edits) throws BadLocationException {
		IDocument text = live.document();
		Edits.asOne(text, () -> {
			edits.apply(text);
			TreeSet<Integer> lines = new TreeSet<>();
			for (TextEdit edit : edits.getChildren())
				if (!edit.isDeleted())
					lines.add(text.getLineOfOffset(edit.getOffset()));
			if (lines.size() <= MOST_LINES)
				for (int line : lines)
					edits(live, line).apply(text);
		});
	}
}
