// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;

/**
 * How the files behind open documents are encoded: the editor does not tell. A file is read when its encoding is first asked for, which is
 * when it is checked, so that the thread that reads messages never waits for a disk. Safe for use by several threads.
 */
final class FileEncodings {

	/** UTF-8, or a file of which nothing is known: it is not on disk, or is no text. */
	private static final String PLAIN = "";

	private final Map<String, String> known = new ConcurrentHashMap<>();

	/** @return null for UTF-8, and where nothing is known */
	@Nullable
	String of(String key) {
		String encoding = known.get(key);
		if (encoding == null) {
			String read = read(key);
			String before = known.putIfAbsent(key, read);
			encoding = before == null ? read : before;
		}
		return encoding.equals(PLAIN) ? null : encoding;
	}

	/** The file has been written. @return whether its encoding is another one than before */
	boolean reread(String key) {
		String now = read(key);
		String before = known.put(key, now);
		return before != null && !before.equals(now);
	}

	/** The document was opened or closed. */
	void forget(String key) {
		known.remove(key);
	}

	private static String read(String key) {
		FileBytes buffer = new FileBytes();
		try {
			buffer.readRegular(key);
			String encoding = buffer.decode().encoding();
			return encoding == null ? PLAIN : encoding;
		} catch (FileProblem e) {
			return PLAIN;
		}
	}
}
