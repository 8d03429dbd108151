// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.ITextViewer;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/**
 * Something that an editor shows of a text and keeps up to date: one request, and what is made of its answer.
 *
 * @param <T> the answer
 */
abstract class ViewerFeature<T> extends ViewerPart {

	private @Nullable Follower<T> follower;

	ViewerFeature(LiveDocuments documents) {
		super(documents);
	}

	/** The request. */
	abstract CompletableFuture<T> ask(ITextViewer in, LiveDocument about);

	/** Shows an answer, which is not null and about the text as it is now. */
	abstract void show(ITextViewer in, LiveDocument about, T answer);

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		if (follower != null)
			follower.dispose();
		follower = shown == null ? null : new Follower<>(shown, about -> ask(in, about), answer -> show(in, shown, answer));
		update();
	}

	void update() {
		if (follower != null)
			follower.update();
	}

	@Override
	public void changed(DocumentEvent event) {
		update();
	}

	@Override
	public void refreshed() {
		update();
	}
}
