// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Waits for answers where Eclipse asks on a thread of its own. */
final class ServerAnswers {

	private static final int PATIENCE_MILLISECONDS = 3_000;

	private ServerAnswers() {
	}

	/** @return null when there is no answer, it takes too long, or this is the thread of the user interface, which must not wait */
	static <T> @Nullable T await(CompletableFuture<T> answer) {
		try {
			return Display.getCurrent() == null ? answer.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS) : answer.getNow(null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		} catch (ExecutionException | TimeoutException e) {
			return null;
		}
	}
}
