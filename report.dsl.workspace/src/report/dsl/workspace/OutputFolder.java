// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The folder that a command writes to. Nothing is written outside of it. Safe for use by several threads. */
public final class OutputFolder {

	private static final int HOPELESS = 10;

	private final Path folder;
	private final Path real;
	private final Set<String> ready = new HashSet<>();
	private int failures;

	/** @throws FileProblem there is no such folder and none can be made */
	public OutputFolder(String path) throws FileProblem {
		folder = Path.of(path);
		try {
			Files.createDirectories(folder);
			real = folder.toRealPath();
		} catch (FileAlreadyExistsException e) {
			throw new FileProblem("out.noFolder", path);
		} catch (IOException e) {
			throw cannotWrite(path, e);
		}
	}

	/**
	 * @param name path below the folder
	 * @return whether the file was written: it is not when it has this content already
	 */
	public boolean write(String name, byte[] bytes) throws FileProblem {
		try {
			int slash = name.lastIndexOf('/');
			if (slash > 0)
				prepare(name.substring(0, slash));
			return OutputFile.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			fail();
			throw cannotWrite(folder.resolve(name).toString(), e);
		}
	}

	private synchronized void fail() {
		failures++;
	}

	/** Whether so much could not be written that trying on is no use: the disk is full, or the folder is read-only. */
	public synchronized boolean isHopeless() {
		return failures >= HOPELESS;
	}

	/** Makes a folder below, and sees to it that no link leads out. */
	private synchronized void prepare(String below) throws IOException, FileProblem {
		if (!ready.add(below))
			return;
		Path path = folder.resolve(below);
		Files.createDirectories(path);
		if (!path.toRealPath().startsWith(real)) {
			ready.remove(below);
			throw new FileProblem("out.outside", path);
		}
	}

	public static FileProblem cannotWrite(String path, IOException e) {
		return new FileProblem("out.file", path, FileBytes.why(e));
	}
}
