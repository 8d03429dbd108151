// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import report.dsl.ui.editor.Follower;
import report.dsl.ui.plugin.Activator;
import report.dsl.ui.server.LiveDocument;

/** What is shown beside a text keeps up with it, whatever becomes of a question. */
class FollowerTest {

	private final Queue<CompletableFuture<String>> answers = new ArrayDeque<>();
	private final List<String> shown = new ArrayList<>();
	private Follower<String> follower;

	@BeforeEach
	void open() throws Exception {
		Bench.tidy();
		IFile file = Bench.file(Bench.project("demo", false), "yunxi-2021.report", Bench.example("yunxi-2021.report"));
		LiveDocument document = Activator.services().documents().of(Bench.document(Bench.open(file)));
		follower = new Follower<>(document, about -> answers.remove(), shown::add);
	}

	@Test
	void aFailureIsNotTheLastQuestion() throws Exception {
		answers.add(CompletableFuture.failedFuture(new IllegalStateException("a test")));
		answers.add(CompletableFuture.completedFuture("after the failure"));
		follower.update();
		follower.update();
		Bench.await("the next answer", () -> !shown.isEmpty());
		assertEquals(List.of("after the failure"), shown);
	}

	@Test
	void whatChangesDuringAQuestionIsAskedForAfterIt() throws Exception {
		CompletableFuture<String> slow = new CompletableFuture<>();
		answers.add(slow);
		answers.add(CompletableFuture.completedFuture("the newest"));
		follower.update();
		follower.update();
		follower.update();
		slow.complete("outdated");
		Bench.await("the newest answer", () -> !shown.isEmpty());
		assertEquals(List.of("the newest"), shown);
	}
}
