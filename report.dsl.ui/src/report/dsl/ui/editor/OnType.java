package report.dsl.ui.editor;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

import java.util.concurrent.CompletableFuture;

import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;

/** Lays a table out while it is typed: the row above after Enter, the table after a bar. */
public final class OnType extends ViewerFeature<Object> {

	private static final String BARS = "|｜";
	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	private final VerifyKeyListener keys = this::typed;
	private String typed;

	@Override
	void connected() {
		if (!(viewer() instanceof ITextViewerExtension keyed))
			return;
		keyed.removeVerifyKeyListener(keys);
		if (document() != null)
			keyed.appendVerifyKeyListener(keys);
	}

	private void typed(VerifyEvent key) {
		boolean plain = key.doit && (key.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
		typed = !plain ? null : key.character == '\r' || key.character == '\n' ? "\n" : BARS.indexOf(key.character) >= 0 ? String.valueOf(key.character) : null;
	}

	@Override
	public void changed(DocumentEvent event) {
		String sign = typed;
		typed = null;
		LiveDocument live = document();
		String text = event.getText();
		if (sign == null || text == null || !(sign.equals("\n") ? text.startsWith("\n") || text.startsWith("\r") : text.equals(sign)))
			return;
		int version = live.version();
		Position after = Places.position(live.document(), event.getOffset() + text.length());
		DocumentOnTypeFormattingParams params = new DocumentOnTypeFormattingParams(live.id(), OPTIONS, after, sign);
		live.ask((server, id) -> server.getTextDocumentService().onTypeFormatting(params))
				.thenAccept(edits -> ClientCommands.later(() -> apply(live, version, edits)));
	}

	private void apply(LiveDocument live, int version, List<? extends TextEdit> edits) {
		if (edits == null || edits.isEmpty() || version != live.version() || viewer() == null || document() != live)
			return;
		int caret = viewer().getSelectedRange().x;
		int moved = caret;
		IDocument text = live.document();
		for (TextEdit edit : edits) {
			IRegion region = Places.region(text, edit.getRange());
			if (region.getOffset() + region.getLength() <= caret)
				moved += edit.getNewText().length() - region.getLength();
		}
		if (Edits.apply(text, edits))
			viewer().setSelectedRange(moved, 0);
	}

	@Override
	CompletableFuture<Object> ask(LiveDocument about) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	void show(Object answer) {
		// edits are applied when they come
	}
}
