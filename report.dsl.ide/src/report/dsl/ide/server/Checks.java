package report.dsl.ide.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.Diagnostic;

import report.dsl.form.FormImage;
import report.dsl.ide.Document;
import report.dsl.ide.FormDocument;
import report.dsl.ide.ReportDocument;

/**
 * Checks documents, one after another, on a thread of its own: those that are open first, in their newest state, then those
 * on disk. So a key is answered after at most one report of the folder, and nothing is checked in a state that is gone.
 */
final class Checks {

	/** Takes what was found. */
	interface Publisher {

		/** @param version null for a file that is not open */
		void publish(String uri, Integer version, List<Diagnostic> diagnostics);

		/** Everything that was to be checked has been; @param others whether that changed what is shown of other open documents */
		void idle(boolean others);

		/** A fault of the program; the other documents are still checked. */
		void failed(String uri, Throwable cause);
	}

	/** Counts documents of a batch. */
	interface Batch {
		void checked();
	}

	private final WorkspaceLibrary library;
	private final DiagnosticsOf diagnoses;
	private final Publisher publisher;
	private final Set<String> urgent = new LinkedHashSet<>();
	/** Files on disk by key, with the batch that they belong to; null for none. */
	private final Map<String, Batch> later = new LinkedHashMap<>();
	private final Set<String> changed = new HashSet<>();
	/** Files that are not open and show something, with the URI under which they do. */
	private final Map<String, String> shown = new ConcurrentHashMap<>();
	/** What the forms that were checked say. */
	private final Map<String, byte[]> images = new ConcurrentHashMap<>();
	private boolean stopped;
	private boolean busy;
	private boolean others;

	Checks(WorkspaceLibrary library, DiagnosticsOf diagnoses, Publisher publisher) {
		this.library = library;
		this.diagnoses = diagnoses;
		this.publisher = publisher;
	}

	void start() {
		Thread thread = new Thread(this::run, "report-check");
		thread.setDaemon(true);
		thread.start();
	}

	synchronized void stop() {
		stopped = true;
		notifyAll();
	}

	/** A document has been opened, edited or closed, or a file has changed on disk: it and what depends on it is to be checked. */
	void changed(String key) {
		synchronized (this) {
			changed.add(key);
		}
		again(key);
	}

	/** A document was closed: what the editor shows of it goes, unless the file on disk has it too. */
	synchronized void closed(String uri, String key) {
		shown.put(key, uri);
		changed.add(key);
		urgent.add(key);
		notifyAll();
	}

	/** A document is to be checked again, because something else has changed. */
	void again(String key) {
		Batch left = null;
		synchronized (this) {
			if (library.open(key) != null) {
				left = later.remove(key);
				urgent.add(key);
			} else
				later.putIfAbsent(key, null);
			notifyAll();
		}
		if (left != null)
			left.checked();
	}

	/** Files on disk are to be checked when there is nothing else to do. */
	void later(List<String> keys, Batch batch) {
		List<Batch> left = new ArrayList<>();
		synchronized (this) {
			for (String key : keys)
				left.add(library.open(key) == null ? later.put(key, batch) : batch);
			notifyAll();
		}
		for (Batch one : left)
			if (one != null)
				one.checked();
	}

	/** A folder is none of the workspace any more: what is shown of the files in it goes, and a form that comes back is a new one. */
	void left(String folder) {
		for (String key : shown.keySet())
			if (key.startsWith(folder + "/"))
				again(key);
		library.index().below(folder).forEach(this::again);
		images.keySet().removeIf(key -> key.startsWith(folder + "/"));
	}

	/** What waits of a batch is given up. */
	synchronized void cancel(Batch batch) {
		later.values().removeIf(of -> of == batch);
	}

	/** Waits until everything is checked. @return false when that took too long */
	synchronized boolean await(long milliseconds) throws InterruptedException {
		long end = System.nanoTime() + milliseconds * 1_000_000;
		while (busy || !urgent.isEmpty() || !later.isEmpty()) {
			long left = (end - System.nanoTime()) / 1_000_000;
			if (left <= 0)
				return false;
			wait(left);
		}
		return true;
	}

	private record Task(String key, Batch batch, boolean changed) {
	}

	private void run() {
		while (!isStopped()) {
			Task task = next();
			if (task != null)
				work(task);
			else {
				publisher.idle(others);
				others = false;
				await();
			}
		}
	}

	private void work(Task task) {
		try {
			check(task);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			publisher.failed(library.uri(task.key), e);
		} finally {
			if (task.batch != null)
				task.batch.checked();
		}
	}

	private synchronized boolean isStopped() {
		return stopped;
	}

	/** @return null when there is nothing to do */
	private synchronized Task next() {
		busy = !urgent.isEmpty() || !later.isEmpty();
		if (!busy)
			return null;
		if (!urgent.isEmpty()) {
			String key = take(urgent.iterator());
			return new Task(key, null, changed.remove(key));
		}
		Map.Entry<String, Batch> file = take(later.entrySet().iterator());
		return new Task(file.getKey(), file.getValue(), changed.remove(file.getKey()));
	}

	private static <T> T take(Iterator<T> from) {
		T first = from.next();
		from.remove();
		return first;
	}

	private synchronized void await() {
		notifyAll();
		try {
			while (!stopped && urgent.isEmpty() && later.isEmpty())
				wait();
		} catch (InterruptedException e) {
			stopped = true;
		}
	}

	private void check(Task task) {
		Document document = library.open(task.key);
		boolean open = document != null;
		boolean out = !open && library.leavesOut(task.key);
		if (!open && !out)
			document = library.read(task.key);
		if (document == null)
			missing(task, out ? List.of() : diagnoses.ofUnreadable(task.key));
		else {
			List<Diagnostic> found = diagnoses.of(document);
			if (open && library.open(task.key) != document)
				return; // there is a newer state already, and it is in the queue
			show(task.key, document, open, found);
			if (document instanceof ReportDocument report)
				note(task, report);
			else
				note(task, (FormDocument) document);
		}
	}

	private void show(String key, Document document, boolean open, List<Diagnostic> found) {
		if (open) {
			if (!document.uri().equals(shown.get(key)))
				clear(key);
			shown.remove(key);
			publisher.publish(document.uri(), document.version(), found);
		} else
			show(key, found);
	}

	/** What a file shows that is not open. */
	private void show(String key, List<Diagnostic> found) {
		String uri = library.uri(key);
		boolean visible = !found.isEmpty() && library.folder(key) != null && library.options().checkAll();
		if (!visible || !uri.equals(shown.get(key)))
			clear(key);
		if (visible) {
			shown.put(key, uri);
			publisher.publish(uri, null, found);
		}
	}

	/** Nothing is to be seen of a file any more. */
	private void clear(String key) {
		String uri = shown.remove(key);
		if (uri != null)
			publisher.publish(uri, null, List.of());
	}

	/** What is gone is forgotten. @param why what to say of something that lies there and cannot be read */
	private void missing(Task task, List<Diagnostic> why) {
		ReportIndex.Entry before = library.index().remove(task.key);
		show(task.key, why);
		if (before != null)
			depend(library.index().dependents(task.key, before, null));
		if (images.remove(task.key) != null)
			formChanged(task.key);
	}

	private void note(Task task, ReportDocument report) {
		if (Uris.path(report.uri()) == null)
			return;
		ReportIndex.Entry entry = WorkspaceLibrary.entry(report);
		ReportIndex.Entry before = library.index().put(entry);
		if (task.changed)
			depend(library.index().dependents(task.key, before, entry));
	}

	/** Reports that look at another one have seen what it was: those that are open are made anew. */
	private void depend(Set<String> keys) {
		for (String key : keys) {
			others |= library.renew(key);
			again(key);
		}
	}

	/** A form that says the same as before, only laid out or commented otherwise, changes no report. */
	private void note(Task task, FormDocument form) {
		byte[] image = FormImage.write(form.compiled().form());
		byte[] before = images.put(task.key, image);
		if (task.changed && !Arrays.equals(before, image))
			formChanged(task.key);
	}

	/** The reports on a form, and all that are open, are checked again in the new surroundings. */
	private void formChanged(String key) {
		library.renew();
		for (Document document : library.open())
			if (!Uris.key(document.uri()).equals(key)) {
				others = true;
				again(Uris.key(document.uri()));
			}
		for (ReportIndex.Entry entry : library.index().all())
			again(entry.key());
	}
}
