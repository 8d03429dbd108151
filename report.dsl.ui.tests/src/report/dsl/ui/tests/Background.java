// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Calls what the workbench calls on threads of its own, while the workbench works on. */
final class Background {

	private Background() {
	}

	static <T> T call(Callable<T> work) throws Exception {
		CompletableFuture<T> answer = CompletableFuture.supplyAsync(() -> {
			try {
				return work.call();
			} catch (Exception e) {
				throw new CompletionException(e);
			}
		});
		Bench.await("an answer", answer::isDone);
		return answer.get();
	}
}
