// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** The note about what is under the pointer. Editors ask on a thread of their own. */
public final class ServerHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	private final LiveDocuments documents;

	public ServerHover(LiveDocuments documents) {
		this.documents = documents;
	}

	@Override
	public @Nullable Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return info(viewer, region);
	}

	@Override
	@Deprecated
	public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
		return info(viewer, region);
	}

	private @Nullable String info(ITextViewer viewer, IRegion region) {
		LiveDocument document = documents.of(viewer.getDocument());
		if (document == null)
			return null;
		HoverParams params = new HoverParams(document.id(), Places.position(document.document(), region.getOffset()));
		Hover hover = ServerAnswers.await(document.ask((server, id) -> server.getTextDocumentService().hover(params)));
		return hover == null || !hover.getContents().isRight() ? null : hover.getContents().getRight().getValue();
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return MarkdownControl::new;
	}
}
