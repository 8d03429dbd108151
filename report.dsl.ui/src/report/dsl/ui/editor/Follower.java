// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.LiveDocument;

/**
 * Keeps something that is shown in step with a text: asks about its newest state, one question at a time, and shows the answer
 * unless the text has become another one meanwhile; then it asks again. A failure is an answer that shows nothing.
 * For the thread of the user interface.
 */
public final class Follower<T> {

	private final LiveDocument document;
	private final Function<LiveDocument, CompletableFuture<T>> question;
	private final Consumer<T> show;
	private boolean asking;
	private boolean again;
	private boolean disposed;

	public Follower(LiveDocument document, Function<LiveDocument, CompletableFuture<T>> question, Consumer<T> show) {
		this.document = document;
		this.question = question;
		this.show = show;
	}

	/** What is shown may be out of date. */
	public void update() {
		if (disposed)
			return;
		again = asking;
		if (asking)
			return;
		int version = document.version();
		CompletableFuture<T> asked = question.apply(document);
		asking = true;
		asked.whenComplete((answer, failure) -> {
			if (failure != null)
				ReportUi.log().error(failure.toString(), failure);
			UiThread.later(() -> answered(version, answer));
		});
	}

	private void answered(int version, @Nullable T answer) {
		asking = false;
		if (disposed)
			return;
		if (again)
			update();
		else if (version == document.version() && answer != null)
			show.accept(answer);
	}

	/** Nothing more is asked or shown. */
	public void dispose() {
		disposed = true;
	}
}
