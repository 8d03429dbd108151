// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.util.List;

import report.dsl.i18n.Language;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.sheet.Source;

/** Prints how long the page of each example takes, for the preview and to keep. Run as a program; it is no test. */
final class PageBenchmark {

	private static final int ROUNDS = 12;
	private static final int PAGES = 500;

	private PageBenchmark() {
	}

	public static void main(String[] args) {
		for (Source report : Pages.examples())
			for (HtmlOptions options : List.of(HtmlOptions.PREVIEW, HtmlOptions.EXPORT)) {
				String text = report.text();
				long best = Long.MAX_VALUE;
				int length = 0;
				for (int round = 0; round < ROUNDS; round++) {
					long time = 0;
					for (int i = 0; i < PAGES; i++) {
						Reading reading = Pages.reading(text);
						List<Finding> findings = Checker.check(reading, Settings.DEFAULT);
						long start = System.nanoTime();
						length = ReportHtml.page(reading, findings, Language.ZH, options).length();
						time += System.nanoTime() - start;
					}
					best = Math.min(best, time / PAGES);
				}
				System.out.printf("%-45s %-8s %6.1f µs %7d characters%n", report.name(), options.forPreview() ? "preview" : "export",
						best / 1e3, length);
			}
	}
}
