// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The documents that are to be checked, each once: those that are open first, in the order in which they were edited, then those
 * on disk. Safe for use by several threads, one of which takes from it.
 */
final class CheckQueue {

	/** Counts documents of a batch. */
	interface Batch {
		void checked();
	}

	/** @param batch null for none @param changed whether the document itself has changed, so that others may depend on the change */
	record Task(String key, @Nullable Batch batch, boolean changed) {
	}

	private final Predicate<String> isOpen;
	private final Set<String> urgent = new LinkedHashSet<>();
	/** Files on disk by key, with the batch that they belong to; null for none. */
	private final Map<String, Batch> later = new LinkedHashMap<>();
	private final Set<String> changed = new HashSet<>();
	private boolean stopped;
	private boolean busy;

	/** @param isOpen whether the document of a key is open in the editor */
	CheckQueue(Predicate<String> isOpen) {
		this.isOpen = isOpen;
	}

	/** A document has been opened or edited, or a file has changed on disk: it and what depends on it is to be checked. */
	void changed(String key) {
		synchronized (this) {
			changed.add(key);
		}
		again(key);
	}

	/** A document was closed: the file on disk is checked as soon as an open document would be. */
	synchronized void closed(String key) {
		changed.add(key);
		urgent.add(key);
		notifyAll();
	}

	/** A document is to be checked again, because something else has changed. */
	void again(String key) {
		Batch left = null;
		synchronized (this) {
			if (isOpen.test(key)) {
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
				left.add(isOpen.test(key) ? batch : later.put(key, batch));
			notifyAll();
		}
		for (Batch one : left)
			if (one != null)
				one.checked();
	}

	/** What waits of a batch is given up. */
	synchronized void cancel(Batch batch) {
		later.values().removeIf(of -> of == batch);
	}

	synchronized void stop() {
		stopped = true;
		notifyAll();
	}

	synchronized boolean isStopped() {
		return stopped;
	}

	/** Takes the next task; the one before it is done. @return null when there is nothing to do */
	synchronized @Nullable Task take() {
		busy = !urgent.isEmpty() || !later.isEmpty();
		if (!busy)
			return null;
		if (!urgent.isEmpty()) {
			String key = first(urgent.iterator());
			return new Task(key, null, changed.remove(key));
		}
		Map.Entry<String, Batch> file = first(later.entrySet().iterator());
		return new Task(file.getKey(), file.getValue(), changed.remove(file.getKey()));
	}

	private static <T> T first(Iterator<T> of) {
		T first = of.next();
		of.remove();
		return first;
	}

	/** Waits until there is something to do, or all is stopped. */
	synchronized void awaitTask() {
		notifyAll();
		try {
			while (!stopped && urgent.isEmpty() && later.isEmpty())
				wait();
		} catch (InterruptedException e) {
			stopped = true;
		}
	}

	/** Waits until everything is checked. @return false when that took too long */
	synchronized boolean awaitIdle(long milliseconds) throws InterruptedException {
		long end = System.nanoTime() + milliseconds * 1_000_000;
		while (busy || !urgent.isEmpty() || !later.isEmpty()) {
			long left = (end - System.nanoTime()) / 1_000_000;
			if (left <= 0)
				return false;
			wait(left);
		}
		return true;
	}
}
