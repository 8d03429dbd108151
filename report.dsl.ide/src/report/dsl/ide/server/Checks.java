// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import report.dsl.form.FormImage;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.report.Diagnostics;
import report.dsl.workspace.FileProblem;

/**
 * Checks the documents of a queue, one after another, on a thread of its own. So a key is answered after at most one report of
 * the folder, and nothing is checked in a state that is gone.
 */
final class Checks {

	private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

	private final CheckQueue queue;
	private final WorkspaceLibrary library;
	private final RulePages rulePages;
	private final DiagnosticsPublisher publisher;
	private final ClientMessages messages;
	/** What the forms that were checked say. */
	private final Map<String, byte[]> images = new ConcurrentHashMap<>();
	/** Whether what is shown of open documents has changed by something else than their own text. */
	private boolean others;

	Checks(CheckQueue queue, WorkspaceLibrary library, RulePages rulePages, DiagnosticsPublisher publisher, ClientMessages messages) {
		this.queue = queue;
		this.library = library;
		this.rulePages = rulePages;
		this.publisher = publisher;
		this.messages = messages;
	}

	void start() {
		Threads.daemon(this::run, "report-check").start();
	}

	/** A document was closed: what the editor shows of it goes, unless the file on disk has it too. */
	void closed(String uri, String key) {
		publisher.closed(uri, key);
		queue.closed(key);
	}

	/** A folder is none of the workspace any more: what is shown of the files in it goes, and a form that comes back is a new one. */
	void left(String folder) {
		publisher.below(folder).forEach(queue::again);
		library.index().below(folder).forEach(queue::again);
		images.keySet().removeIf(key -> key.startsWith(folder + "/"));
	}

	/** What is shown of the findings on a document. */
	List<Diagnostic> diagnose(Document document) {
		return Diagnostics.of(document, library, rule -> rulePages.address(rule, document.language()));
	}

	private void run() {
		while (!queue.isStopped()) {
			CheckQueue.Task task = queue.take();
			if (task != null)
				work(task);
			else {
				if (others)
					publisher.refresh();
				others = false;
				queue.awaitTask();
			}
		}
	}

	private void work(CheckQueue.Task task) {
		try {
			check(task);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			messages.fault(library.uri(task.key()), e);
		} finally {
			if (task.batch() != null)
				task.batch().checked();
		}
	}

	private void check(CheckQueue.Task task) {
		Document open = library.open(task.key());
		if (open != null)
			checkOpen(task, open);
		else if (library.leavesOut(task.key()))
			forget(task, List.of());
		else
			checkFile(task);
	}

	private void checkOpen(CheckQueue.Task task, Document document) {
		List<Diagnostic> found = diagnose(document);
		if (library.open(task.key()) != document)
			return; // there is a newer state already, and it is in the queue
		publisher.publish(task.key(), document, found);
		note(task, document);
	}

	private void checkFile(CheckQueue.Task task) {
		Document document = library.read(task.key());
		if (document == null) {
			forget(task, whyUnreadable(task.key()));
			return;
		}
		publisher.publish(task.key(), diagnose(document));
		note(task, document);
	}

	/** What is shown of a file that is there and cannot be read; nothing when it is not there. */
	private List<Diagnostic> whyUnreadable(String key) {
		FileProblem problem = library.whyUnreadable(key);
		return problem == null
				? List.of()
				: List.of(new Diagnostic(START, problem.in(messages.language()), DiagnosticSeverity.Error, "report"));
	}

	/** What is gone, or left out, is forgotten. @param why what to say of something that lies there and cannot be read */
	private void forget(CheckQueue.Task task, List<Diagnostic> why) {
		ReportIndex.Entry before = library.index().remove(task.key());
		publisher.publish(task.key(), why);
		if (before != null)
			checkDependents(library.index().dependents(task.key(), before, null));
		if (images.remove(task.key()) != null)
			formChanged(task.key());
	}

	private void note(CheckQueue.Task task, Document document) {
		if (document instanceof ReportDocument report)
			note(task, report);
		else if (document instanceof FormDocument form)
			note(task, form);
	}

	private void note(CheckQueue.Task task, ReportDocument report) {
		if (Uris.path(report.uri()) == null)
			return;
		ReportIndex.Entry entry = ReportIndex.Entry.of(report);
		ReportIndex.Entry before = library.index().put(entry);
		if (task.changed())
			checkDependents(library.index().dependents(task.key(), before, entry));
	}

	/** Reports that refer to another one were computed from its earlier state: open ones are made again. */
	private void checkDependents(Set<String> keys) {
		for (String key : keys) {
			others |= library.renew(key);
			queue.again(key);
		}
	}

	/** A form that says the same as before, only laid out or commented otherwise, changes no report. */
	private void note(CheckQueue.Task task, FormDocument form) {
		byte[] image = FormImage.write(form.compiled().form());
		byte[] before = images.put(task.key(), image);
		if (task.changed() && !Arrays.equals(before, image))
			formChanged(task.key());
	}

	/** The reports on a form, and all that are open, are checked again with it. */
	private void formChanged(String key) {
		library.renew();
		for (Document document : library.open())
			if (!Uris.key(document.uri()).equals(key)) {
				others = true;
				queue.again(Uris.key(document.uri()));
			}
		for (ReportIndex.Entry entry : library.index().all())
			queue.again(entry.key());
	}
}
