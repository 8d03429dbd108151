// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import org.jspecify.annotations.Nullable;

/** Says on a terminal how far long work is; on a pipe it says nothing. */
final class Progress {

	/** Says nothing. */
	static final Progress NONE = new Progress(null, 0);

	private static final long FIRST = 700_000_000L;
	private static final long BETWEEN = 150_000_000L;

	private final @Nullable Console console;
	private final int total;
	private final long start = System.nanoTime();
	private long next = start + FIRST;
	private boolean shown;

	private Progress(@Nullable Console console, int total) {
		this.console = console;
		this.total = total;
	}

	/** @return what says nothing for work that is short, or with standard error not on a terminal */
	static Progress of(Console console, int total) {
		return total < 100 || !Terminal.isError() ? NONE : new Progress(console, total);
	}

	void update(int count) {
		if (console == null)
			return;
		long now = System.nanoTime();
		if (now < next)
			return;
		next = now + BETWEEN;
		double seconds = (now - start) / 1e9;
		long rate = Math.round(count / seconds);
		long left = Math.round((total - count) * seconds / Math.max(1, count));
		console.overwrite(console.message("progress", count, total, rate, left));
		shown = true;
	}

	/** Clears the line, so that something else can be written there. */
	void hide() {
		if (!shown || console == null)
			return;
		shown = false;
		console.overwrite("");
	}
}
