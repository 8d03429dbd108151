// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.List;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Lays a table out when a bar is typed. */
public final class AlignOnBar extends ViewerPart {

	private static final String BARS = "|｜";
	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);
	private static final int PATIENCE_MILLISECONDS = 300;

	private final VerifyKeyListener keys = this::pressed;
	private boolean typed;

	public AlignOnBar(LiveDocuments documents) {
		super(documents);
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		if (!(in instanceof ITextViewerExtension keyed))
			return;
		keyed.removeVerifyKeyListener(keys);
		if (shown != null)
			keyed.appendVerifyKeyListener(keys);
	}

	private void pressed(VerifyEvent key) {
		typed = key.doit && (key.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0 && BARS.indexOf(key.character) >= 0;
	}

	@Override
	public void changed(DocumentEvent event) {
		LiveDocument live = document();
		if (live == null)
			return;
		int version = live.version();
		if (typed && event.getText() != null && event.getText().length() == 1)
			UiThread.later(() -> layOut(live, version, event.getText(), event.getOffset() + 1));
		typed = false;
	}

	/** After the event of the key. When another key has come first, the row is laid out when it is left. */
	private void layOut(LiveDocument live, int version, String bar, int behind) {
		if (live != document() || version != live.version())
			return;
		Position after = Places.position(live.document(), behind);
		DocumentOnTypeFormattingParams params = new DocumentOnTypeFormattingParams(live.id(), OPTIONS, after, bar);
		try {
			List<? extends TextEdit> edits = live.askNow(PATIENCE_MILLISECONDS,
					(server, id) -> server.getTextDocumentService().onTypeFormatting(params));
			if (edits != null && !edits.isEmpty())
				Edits.apply(live.document(), edits);
		} catch (TimeoutException e) {
			// it is laid out when the row is left
		}
	}
}
