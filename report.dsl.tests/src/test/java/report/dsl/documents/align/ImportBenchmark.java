// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import report.dsl.documents.Documents;
import report.dsl.documents.source.RawDocument;
import report.dsl.i18n.Language;
import report.dsl.json.ReportJson;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * How long a document takes from its bytes to JSON with findings, warm, one at a time: {@code ImportBenchmark FILE…}. Prints
 * processor time, which a busy machine does not lengthen, of reading the file, of aligning it with the form and of the rest.
 */
final class ImportBenchmark {

	private static final int ROUNDS = 300;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private ImportBenchmark() {
	}

	public static void main(String[] files) throws Exception {
		for (String file : files)
			measure(Path.of(file));
	}

	private static void measure(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		long[][] times = new long[4][ROUNDS];
		for (int i = -ROUNDS; i < ROUNDS; i++) {
			long start = now();
			var document = Documents.read(RawDocument.of(file.getFileName().toString(), bytes));
			long read = now();
			List<ReportDraft> drafts = Alignment.drafts(document, ShippedForms.INSTANCE, Language.ZH);
			long aligned = now();
			for (ReportDraft draft : drafts) {
				Reading reading = new Reading(ReportReader.read(new Source("", draft.text()), draft.form()), Neighbours.NONE,
						Catalogue.RULES);
				ReportJson.bytes(reading, Checker.check(reading, Settings.DEFAULT));
			}
			long end = now();
			if (i < 0)
				continue;
			times[0][i] = read - start;
			times[1][i] = aligned - read;
			times[2][i] = end - aligned;
			times[3][i] = end - start;
		}
		for (long[] each : times)
			Arrays.sort(each);
		System.out.printf("%-40s %7d bytes  read %.2f  align %.2f  check and build %.2f  together %.2f ms%n", file.getFileName(),
				bytes.length,
				median(times[0]), median(times[1]), median(times[2]), median(times[3]));
	}

	private static double median(long[] times) {
		return times[times.length / 2] / 1e6;
	}

	private static long now() {
		return THREADS.isCurrentThreadCpuTimeSupported()
				? THREADS.getCurrentThreadCpuTime()
				: System.nanoTime();
	}
}
