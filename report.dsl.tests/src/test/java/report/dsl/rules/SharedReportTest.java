// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;
import report.dsl.form.Row;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Line;
import report.dsl.text.ReportReader;

/** What is worked out when first asked for is the same for all of several threads that ask for it at the same moment. */
class SharedReportTest {

	private static final int THREADS = 3;
	private static final int ROUNDS = 500;

	private final String text = NationalForms.read("examples/faulty.report").text();

	@Test
	void placesInTheSource() throws Exception {
		Source source = new Source("a.report", text);
		List<Integer> expected = lines(source);
		atOnce(ROUNDS, () -> new Source("a.report", text), shared -> assertEquals(expected, lines(shared)));
	}

	@Test
	void linesOfRows() throws Exception {
		List<Line> expected = lines(sheet());
		atOnce(ROUNDS, this::sheet, shared -> assertEquals(expected, lines(shared)));
	}

	@Test
	void findingsAndFixes() throws Exception {
		String expected = describe(reading());
		atOnce(5, this::reading, shared -> assertEquals(expected, describe(shared)));
	}

	private static List<Integer> lines(Source source) {
		List<Integer> lines = new ArrayList<>();
		for (int offset = source.text().length(); offset >= 0; offset -= 50)
			lines.add(source.line(offset));
		return lines;
	}

	private Sheet sheet() {
		return ReportReader.read(new Source("a.report", text), NationalForms.GOV2021);
	}

	private static List<Line> lines(Sheet sheet) {
		List<Line> lines = new ArrayList<>();
		sheet.form().tables().forEach(table -> {
			for (Row row : table.rows())
				lines.add(sheet.line(row));
		});
		return lines;
	}

	private Reading reading() {
		return new Reading(sheet(), Neighbours.NONE, Catalogue.RULES);
	}

	private static String describe(Reading reading) {
		StringBuilder said = new StringBuilder();
		for (Finding finding : reading.findings())
			said.append(finding).append(finding.fixes().size()).append(reading.tally().key(finding.rule(), finding.region())).append('\n');
		return said.append(reading.repairs()).toString();
	}

	private interface Look<T> {

		void at(T shared);
	}

	/** Gives the same new value to all threads, as soon as all are ready, again and again. */
	private static <T> void atOnce(int rounds, Callable<T> made, Look<T> look) throws Exception {
		List<T> values = new ArrayList<>();
		for (int i = 0; i < rounds; i++)
			values.add(made.call());
		List<AtomicInteger> ready = values.stream().map(value -> new AtomicInteger()).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<Future<?>> done = new ArrayList<>();
			for (int thread = 0; thread < THREADS; thread++)
				done.add(threads.submit(() -> {
					for (int i = 0; i < rounds; i++) {
						meet(ready.get(i));
						look.at(values.get(i));
					}
				}));
			for (Future<?> one : done)
				one.get();
		}
	}

	private static void meet(AtomicInteger ready) {
		ready.incrementAndGet();
		while (ready.get() < THREADS)
			Thread.yield();
	}
}
