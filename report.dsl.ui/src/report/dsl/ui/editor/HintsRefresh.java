// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Draws {@link Hints} again when other texts have changed what they say; for changes of this text the platform does. */
public final class HintsRefresh extends ViewerPart {

	public HintsRefresh(LiveDocuments documents) {
		super(documents);
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		// the platform asks for the hints itself
	}

	@Override
	public void refreshed() {
		if (viewer() instanceof ISourceViewerExtension5 source)
			source.updateCodeMinings();
	}
}
