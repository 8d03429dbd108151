// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes files whole or not at all: under a temporary name in the same folder, then renamed. A full disk or a crash
 * leaves the earlier file as it was.
 */
public final class OutputFile {

	private static final String PROCESS = "." + ProcessHandle.current().pid() + "-";

	/** What is being written; deleted when the process is asked to end. */
	private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();
	private static volatile boolean ending;

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::end));
	}

	private OutputFile() {
	}

	/** The other threads go on working while the process ends: they get no further file. */
	private static void end() {
		ending = true;
		for (int i = 0; i < 2; i++) {
			UNFINISHED.forEach(OutputFile::drop);
			LockSupport.parkNanos(5_000_000);
		}
	}

	/**
	 * Writes what is derived and can be made again. A file that has this content already is left alone.
	 *
	 * @return whether the file was written
	 */
	public static boolean write(Path target, byte[] bytes) throws IOException {
		if (same(target, bytes))
			return false;
		Path temporary = temporary(target);
		try {
			try (OutputStream out = new FileOutputStream(temporary.toFile())) {
				out.write(bytes);
			}
			move(temporary, target);
			UNFINISHED.remove(temporary);
		} catch (IOException e) {
			drop(temporary);
			holdWhileEnding(); // then it is missing because it was taken away
			throw e;
		}
		return true;
	}

	/** Replaces a text that somebody wrote: also survives a power cut, keeps permissions, follows a symbolic link. */
	public static void replace(Path file, byte[] bytes) throws IOException {
		Path target = file.toRealPath();
		Path temporary = temporary(target);
		try {
			try (OutputStream out = Files.newOutputStream(temporary)) {
				out.write(bytes);
			}
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			keepPermissions(target, temporary);
			move(temporary, target);
			UNFINISHED.remove(temporary);
		} catch (IOException e) {
			drop(temporary);
			holdWhileEnding(); // then it is missing because it was taken away
			throw e;
		}
	}

	private static boolean same(Path target, byte[] bytes) throws IOException {
		// asked this way, a file that is not there costs no exception
		return target.toFile().length() == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes);
	}

	/** Hidden, so that no search for reports finds it, and different for every process and thread. */
	private static Path temporary(Path target) {
		Path temporary = target.resolveSibling("." + target.getFileName() + PROCESS + Thread.currentThread().threadId() + ".tmp");
		UNFINISHED.add(temporary);
		holdWhileEnding();
		return temporary;
	}

	private static void holdWhileEnding() {
		while (ending)
			LockSupport.park();
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (old != null && fresh != null)
			fresh.setPermissions(old.readAttributes().permissions());
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void drop(Path temporary) {
		UNFINISHED.remove(temporary);
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			// the caller reports why writing failed; for the same reason this file cannot be deleted
		}
	}
}
