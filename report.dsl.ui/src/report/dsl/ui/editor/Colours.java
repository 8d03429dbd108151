// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/**
 * Colours of a text. The last known tokens move with what is typed, so that a key repaints its line at once; when the server
 * has answered, what has really become different is painted again.
 */
public final class Colours extends PresentationReconciler {

	/** Of texts with more characters only what is to be seen is coloured. */
	private static final int LONG = 300_000;
	/** Lines above and below what is to be seen. */
	private static final int MARGIN = 100;

	private final Follow follow;
	private final IViewportListener scrolled = top -> scrolled();
	private final IPropertyChangeListener theme = event -> themeChanged(event.getProperty());
	private Palette palette = new Palette();
	private Tokens tokens = Tokens.NONE;

	public Colours(LiveDocuments documents) {
		follow = new Follow(documents);
		Painter painter = new Painter();
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer viewer) {
		follow.install(viewer);
		super.install(viewer);
		viewer.addViewportListener(scrolled);
		JFaceResources.getColorRegistry().addListener(theme);
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(theme);
		ITextViewer viewer = follow.viewer();
		if (viewer != null)
			viewer.removeViewportListener(scrolled);
		follow.uninstall();
		super.uninstall();
	}

	private void themeChanged(String colour) {
		LiveDocument shown = follow.document();
		if (!colour.startsWith(Palette.COLOUR) || shown == null)
			return;
		palette = new Palette();
		repaint(new Region(0, shown.document().getLength()));
	}

	private void scrolled() {
		LiveDocument shown = follow.document();
		if (shown != null && isLong(shown))
			follow.update();
	}

	private static boolean isLong(LiveDocument document) {
		return document.document().getLength() > LONG;
	}

	private void repaint(IRegion region) {
		if (follow.viewer() instanceof ITextViewerExtension2 viewer && region.getLength() > 0)
			viewer.invalidateTextPresentation(region.getOffset(), region.getLength());
	}

	/** Asks for the tokens. */
	private final class Follow extends ViewerFeature<SemanticTokens> {

		Follow(LiveDocuments documents) {
			super(documents);
		}

		@Override
		void connected(ITextViewer in, @Nullable LiveDocument shown) {
			tokens = Tokens.NONE;
			super.connected(in, shown);
		}

		@Override
		CompletableFuture<SemanticTokens> ask(ITextViewer in, LiveDocument about) {
			if (!isLong(about))
				return about.ask((server, id) -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(id)));
			int top = Math.max(0, in.getTopIndex() - MARGIN);
			Range range = new Range(new Position(top, 0), new Position(Math.max(top, in.getBottomIndex()) + MARGIN, 0));
			return about.ask((server, id) -> server.getTextDocumentService().semanticTokensRange(new SemanticTokensRangeParams(id, range)));
		}

		@Override
		void show(ITextViewer in, LiveDocument about, SemanticTokens answer) {
			Tokens now = Tokens.of(answer.getData(), about.document());
			IRegion different = Tokens.difference(tokens, now);
			tokens = now;
			if (different != null)
				repaint(different);
		}

		@Override
		public void changed(DocumentEvent event) {
			tokens.replaced(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
			super.changed(event);
		}
	}

	/** Paints the lines that were touched with the tokens as they are known. */
	private final class Painter implements IPresentationDamager, IPresentationRepairer {

		/** Null while the editor shows nothing. */
		private @Nullable IDocument document;

		@Override
		public void setDocument(@Nullable IDocument newDocument) {
			document = newDocument;
		}

		@Override
		public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
			IDocument text = document;
			if (text == null)
				return partition;
			try {
				int end = event.getOffset() + (event.getText() == null ? event.getLength() : event.getText().length());
				int start = text.getLineInformationOfOffset(event.getOffset()).getOffset();
				IRegion last = text.getLineInformationOfOffset(Math.min(end, text.getLength()));
				return new Region(start, last.getOffset() + last.getLength() - start);
			} catch (BadLocationException e) {
				return partition;
			}
		}

		@Override
		public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
			int end = damage.getOffset() + damage.getLength();
			for (int i = tokens.firstAfter(damage.getOffset()); i < tokens.size() && tokens.offset(i) < end; i++) {
				int from = Math.max(tokens.offset(i), damage.getOffset());
				int to = Math.min(tokens.end(i), end);
				if (to > from)
					presentation.addStyleRange(palette.range(tokens.look(i), from, to - from));
			}
		}
	}
}
