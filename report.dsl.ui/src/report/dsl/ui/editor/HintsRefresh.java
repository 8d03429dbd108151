package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.source.ISourceViewerExtension5;

import report.dsl.ui.server.LiveDocument;

/** Draws {@link Hints} again when other texts have changed what they say; for changes of this text the platform does. */
public final class HintsRefresh extends ViewerFeature<Object> {

	@Override
	CompletableFuture<Object> ask(LiveDocument about) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	void show(Object answer) {
		// the platform asks for the hints itself
	}

	@Override
	public void changed(DocumentEvent event) {
		// see above
	}

	@Override
	public void refreshed() {
		if (viewer() instanceof ISourceViewerExtension5 source)
			source.updateCodeMinings();
	}
}
