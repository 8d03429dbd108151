// SPDX-License-Identifier: EPL-2.0
package report.dsl;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/**
 * How much work something is, measured on the thread that does it: its processor time, or the memory that it allocates. Neither
 * depends on what else the machine does, as the time on the clock would.
 */
public final class Effort {

	private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

	private Effort() {
	}

	/** Fails when the work takes more processor time, which is meant to be many times what it needs. Work that never ends is a matter of a timeout. */
	public static void assertProcessorTime(Duration most, Executable work) {
		long start = THREADS.getCurrentThreadCpuTime();
		run(work);
		Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
		Assertions.assertTrue(taken.compareTo(most) <= 0, "took " + taken + " of processor time");
	}

	/** Fails when the work allocates more bytes. */
	public static void assertAllocates(long most, Executable work) {
		long start = THREADS.getCurrentThreadAllocatedBytes();
		run(work);
		long taken = THREADS.getCurrentThreadAllocatedBytes() - start;
		Assertions.assertTrue(taken <= most, "allocated " + taken + " bytes");
	}

	private static void run(Executable work) {
		Assertions.assertDoesNotThrow(work);
	}
}
