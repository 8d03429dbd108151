// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import report.dsl.documents.source.RawDocument;
import report.dsl.workspace.FileProblem;

/** Prints what reading a document costs warm, on one thread. Arguments: documents. Not a test. */
public final class ReadBenchmark {

	private static final int ROUNDS = 200;
	/** Time on the processor, so that it does not matter what else runs. */
	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
	private static long sink;

	private ReadBenchmark() {
	}

	public static void main(String[] arguments) throws IOException, FileProblem {
		for (String argument : arguments) {
			RawDocument raw = RawDocument.of(Path.of(argument));
			long[] nanos = new long[ROUNDS];
			for (int i = 0; i < ROUNDS; i++) {
				long start = CPU.getCurrentThreadCpuTime();
				sink += Documents.read(raw).blocks().size();
				nanos[i] = CPU.getCurrentThreadCpuTime() - start;
			}
			long first = nanos[0];
			Arrays.sort(nanos, ROUNDS / 2, ROUNDS);
			System.out.printf("%-30s %6d kB  first %6.1f ms  warm %6.2f ms%n", raw.name(), Files.size(raw.path()) >> 10, first / 1e6,
					nanos[ROUNDS * 3 / 4] / 1e6);
		}
		if (sink == 0)
			throw new IllegalStateException();
	}
}
