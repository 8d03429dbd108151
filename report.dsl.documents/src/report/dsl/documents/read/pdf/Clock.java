// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.pdf;

/** Ends the reading of a document that takes too long. */
final class Clock {

	/** It was too long. */
	static final class Late extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Late() {
			super(null, null, false, false);
		}
	}

	private final long end;
	private int asked;

	Clock(int seconds) {
		end = System.nanoTime() + seconds * 1_000_000_000L;
	}

	/** @throws Late the time is over */
	void check() {
		if ((++asked & 0x3FF) == 0 && System.nanoTime() > end)
			throw new Late();
	}
}
