// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.DocumentEvent;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/**
 * Something that an editor shows of a text and keeps up to date: one request, and what is made of its answer.
 *
 * @param <T> the answer
 */
abstract class ViewerFeature<T> extends ViewerPart {

	private Follower<T> follower;

	ViewerFeature(LiveDocuments documents) {
		super(documents);
	}

	/** The request. */
	abstract CompletableFuture<T> ask(LiveDocument about);

	/** Shows an answer, which is not null and about the text as it is now. */
	abstract void show(T answer);

	@Override
	void connected() {
		if (follower != null)
			follower.dispose();
		follower = document() == null ? null : new Follower<>(document(), this::ask, this::show);
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
