// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BatchTest {

	private static class Collected implements Batch.Sink<Integer> {

		final List<Integer> results = new ArrayList<>();
		final List<String> failures = new ArrayList<>();

		@Override
		public void accept(int item, Integer result) {
			assertEquals(item * 2, result);
			results.add(item);
		}

		@Override
		public void reject(int item, Throwable cause) {
			results.add(item);
			failures.add(item + " " + cause.getClass().getSimpleName());
		}

		@Override
		public boolean isClosed() {
			return false;
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7, 32 })
	void resultsComeInOrder(int threads) {
		Collected collected = new Collected();
		new Batch<>(5000, threads, () -> item -> {
			// items that take their time, so that others overtake them
			if (item % 97 == 0)
				Thread.yield();
			return item * 2;
		}, collected).run();
		assertEquals(IntStream.range(0, 5000).boxed().toList(), collected.results);
	}

	@Test
	void nothingToDo() {
		Collected collected = new Collected();
		new Batch<>(0, 4, () -> item -> item, collected).run();
		assertEquals(List.of(), collected.results);
	}

	@Test
	void fewResultsWaitForASlowOne() {
		AtomicInteger started = new AtomicInteger();
		AtomicInteger ahead = new AtomicInteger();
		Collected collected = new Collected();
		new Batch<>(10_000, 4, () -> item -> {
			started.incrementAndGet();
			if (item == 0)
				for (int before = -1; before != started.get();) {
					before = started.get();
					sleep(100);
				}
			if (item == 0)
				ahead.set(started.get());
			return item * 2;
		}, collected).run();
		assertEquals(10_000, collected.results.size());
		assertTrue(ahead.get() <= 300, ahead + " items were worked on while the first was not done");
	}

	@Test
	void whatIsThrownBelongsToItsItem() {
		Collected collected = new Collected();
		new Batch<Integer>(100, 3, () -> item -> switch (item) {
		case 3 -> throw new IllegalStateException();
		case 50 -> throw new StackOverflowError();
		case 60 -> throw new FileProblem("file.missing");
		default -> item * 2;
		}, collected).run();
		assertEquals(IntStream.range(0, 100).boxed().toList(), collected.results);
		assertEquals(List.of("3 IllegalStateException", "50 StackOverflowError", "60 FileProblem"), collected.failures);
	}

	@Test
	void stopsWhenNobodyTakesTheResults() {
		AtomicInteger started = new AtomicInteger();
		Collected collected = new Collected() {
			@Override
			public boolean isClosed() {
				return results.size() == 10;
			}
		};
		new Batch<>(100_000, 3, () -> item -> {
			started.incrementAndGet();
			return item * 2;
		}, collected).run();
		assertEquals(10, collected.results.size());
		assertTrue(started.get() < 1000, started + " started");
	}

	private static void sleep(int millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void faultOfTheSinkComesOutInWhicheverThread() {
		for (int round = 0; round < 50; round++) {
			Batch<Integer> batch = new Batch<>(500, 4, () -> item -> item * 2, new Collected() {
				@Override
				public void accept(int item, Integer result) {
					if (item == 300)
						throw new IllegalStateException("full");
				}
			});
			assertThrows(IllegalStateException.class, batch::run);
		}
	}
}
