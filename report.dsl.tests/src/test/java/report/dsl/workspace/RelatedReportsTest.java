// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import report.dsl.rules.prose.CopyIndex;

/** The reports of a run are read once for all threads, and while they are read no lock is held. */
@Timeout(60)
class RelatedReportsTest {

	@TempDir
	Path root;

	private final Queue<String> read = new ConcurrentLinkedQueue<>();
	private final Queue<String> readUnderLock = new ConcurrentLinkedQueue<>();
	private List<Input> reports;
	private RelatedReports related;

	private final RelatedReports.Search search = new RelatedReports.Search() {
		@Override
		public void offer(ReportIdentity wanted, String folder, FileBytes buffer, Predicate<Input> taken) {
		}

		@Override
		public List<Input> reports() {
			return reports;
		}
	};

	private final Texts texts = new Texts() {
		@Override
		public Decoder read(String path, FileBytes buffer) throws FileProblem {
			if (path.endsWith(".report")) {
				read.add(path);
				if (Thread.holdsLock(search) || Thread.holdsLock(related))
					readUnderLock.add(path);
			}
			return Texts.super.read(path, buffer);
		}
	};

	@BeforeEach
	void twoReports() throws Exception {
		for (String name : List.of("甲.report", "乙.report"))
			Files.writeString(root.resolve(name), "年度: 2023\n");
		reports = List.of(Input.named(root.resolve("甲.report").toString()), Input.named(root.resolve("乙.report").toString()));
		related = new RelatedReports(new Workspace(texts, (path, problem) -> assertNull(problem)), search);
	}

	@Test
	void reportsAreReadOnceForAllThreadsWithoutALock() {
		related.lookForCopies();
		Set<CopyIndex> found = Collections.synchronizedSet(new HashSet<>());
		IntStream.range(0, 50).parallel().forEach(i -> found.add(related.copies()));
		assertEquals(1, found.size());
		assertNotNull(found.iterator().next());
		assertEquals(reports.stream().map(Input::path).toList(), List.copyOf(read));
		assertEquals(List.of(), List.copyOf(readUnderLock));
	}

	@Test
	void nothingIsReadUnlessCopiesOfSeveralReportsAreLookedFor() {
		assertNull(related.copies());
		related.lookForCopies();
		reports = List.of(reports.getFirst());
		assertNull(related.copies());
		assertEquals(List.of(), List.copyOf(read));
	}
}
