// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;

/** Work that takes too long is given up and said; everything else comes out as it is. */
class DeadlineTest {

	private final Deadline deadline = new Deadline(1);

	@Test
	void workThatEndsHasItsResult() throws FileProblem {
		assertEquals("done", deadline.call(() -> "done"));
	}

	@Test
	void workThatDoesNotEndIsGivenUpAndToldToStop() throws InterruptedException {
		CountDownLatch told = new CountDownLatch(1);
		FileProblem problem = assertThrows(FileProblem.class, () -> deadline.call(() -> {
			try {
				return new CountDownLatch(1).await(1, TimeUnit.HOURS);
			} catch (InterruptedException e) {
				told.countDown();
				throw e;
			}
		}));
		assertTrue(problem.in(Language.EN).contains("within 1 seconds"), problem.in(Language.EN));
		assertTrue(told.await(10, TimeUnit.SECONDS));
	}

	@Test
	void workThatNobodyWaitsForIsGivenUp() throws InterruptedException {
		CountDownLatch told = new CountDownLatch(1);
		assertThrows(CancellationException.class, () -> deadline.call(() -> {
			try {
				return new CountDownLatch(1).await(1, TimeUnit.HOURS);
			} catch (InterruptedException e) {
				told.countDown();
				throw e;
			}
		}, () -> {
			throw new CancellationException();
		}));
		assertTrue(told.await(10, TimeUnit.SECONDS));
	}

	@Test
	void faultsComeOutAsTheyAre() {
		FileProblem problem = new FileProblem("file.missing");
		assertSame(problem, assertThrows(FileProblem.class, () -> deadline.call(() -> {
			throw problem;
		})));
		assertThrows(StackOverflowError.class, () -> deadline.call(() -> {
			throw new StackOverflowError();
		}));
	}
}
