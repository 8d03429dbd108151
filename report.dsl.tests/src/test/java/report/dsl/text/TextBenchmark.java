// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import report.dsl.TestForms;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/** Prints microseconds per report, warm: scanning, reading, reading and formatting, reading and printing. A program to run by hand, not a test. */
public final class TextBenchmark {

	private static final int REPORTS = 64;

	private static long sink;

	private TextBenchmark() {
	}

	public static void main(String[] args) {
		String[] texts = new String[REPORTS];
		long size = 0;
		for (int i = 0; i < REPORTS; i++) {
			texts[i] = Samples.report(TestForms.GOV2021, i);
			size += texts[i].length();
		}
		System.out.println("characters per report: " + size / REPORTS);
		for (int round = 0; round < 5; round++) {
			measure("scan  ", texts, TextBenchmark::scan);
			measure("read  ", texts, text -> sink += read(text).lines().size());
			measure("format", texts, text -> sink += ReportFormatter.format(read(text)).size());
			measure("print ", texts, text -> sink += ReportPrinter.print(read(text)).length());
		}
		System.out.println(sink);
	}

	private static Sheet read(String text) {
		return ReportReader.read(new Source("a.report", text), TestForms.ALL);
	}

	private interface Job {
		void run(String text);
	}

	private static void scan(String text) {
		Scanner scanner = new Scanner(text);
		while (scanner.next())
			sink += scanner.end();
	}

	private static void measure(String name, String[] texts, Job job) {
		int runs = 0;
		com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
		long allocated = memory.getCurrentThreadAllocatedBytes();
		long start = System.nanoTime();
		while (System.nanoTime() - start < 1_000_000_000L)
			for (String text : texts) {
				job.run(text);
				runs++;
			}
		double micros = (System.nanoTime() - start) / 1000.0 / runs;
		System.out.printf("%s %7.1f us  %7d bytes%n", name, micros, (memory.getCurrentThreadAllocatedBytes() - allocated) / runs);
	}
}
