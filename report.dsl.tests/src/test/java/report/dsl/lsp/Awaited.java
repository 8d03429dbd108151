// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.util.concurrent.Callable;

/** Something that comes to be true in time. */
record Awaited(Callable<Boolean> condition) {

	void orFail(String what) throws Exception {
		long end = System.nanoTime() + Client.PATIENCE_SECONDS * 1_000_000_000L;
		while (!condition.call()) {
			if (System.nanoTime() > end)
				throw new AssertionError("never: " + what);
			Thread.sleep(2);
		}
	}
}
