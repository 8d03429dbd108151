// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.workspace.FileProblem;
import report.dsl.workspace.OutputFolder;

/**
 * Writes files that people may continue to edit. A file that nobody has edited is written again by the next run; one that
 * somebody has changed since, or that was there before, is kept. A hidden file in the folder remembers what was written. Safe for
 * use by several threads.
 */
final class ProtectedOutput {

	enum Outcome {
		WRITTEN,
		/** it had this content already */
		SAME,
		/** somebody else's work stands there */
		KEPT
	}

	private static final String LEDGER = ".report-written";
	/** Enough to tell versions of one file apart. */
	private static final int DIGITS = 32;

	private final Path folder;
	private final OutputFolder output;
	private final boolean force;
	private final Map<String, String> written = new TreeMap<>();
	private boolean changed;

	/** @param force overwrite whatever is there */
	ProtectedOutput(String folder, boolean force) throws FileProblem {
		this.folder = Path.of(folder);
		this.output = new OutputFolder(folder);
		this.force = force;
		load();
	}

	/** @param name path below the folder */
	Outcome write(String name, byte[] bytes) throws FileProblem {
		Path target = folder.resolve(name);
		String hash = hash(bytes);
		String there = hashOf(target);
		if (there != null && !there.equals(hash) && !force && !there.equals(remembered(name)))
			return Outcome.KEPT;
		boolean fresh = output.write(name, bytes);
		remember(name, hash);
		return fresh ? Outcome.WRITTEN : Outcome.SAME;
	}

	/** Whether so much could not be written that trying on is no use. */
	boolean isHopeless() {
		return output.isHopeless();
	}

	/** Keeps in mind, for the next run, what was written. */
	void close() throws FileProblem {
		if (!changed)
			return;
		StringBuilder lines = new StringBuilder();
		written.forEach((name, hash) -> lines.append(hash).append(' ').append(name).append('\n'));
		output.write(LEDGER, lines.toString().getBytes(StandardCharsets.UTF_8));
	}

	private synchronized @Nullable String remembered(String name) {
		return written.get(name);
	}

	private synchronized void remember(String name, String hash) {
		changed |= !hash.equals(written.put(name, hash));
	}

	/** What cannot be read, or is damaged, remembers nothing: then files are kept rather than overwritten. */
	private void load() {
		try {
			Path ledger = folder.resolve(LEDGER);
			if (Files.exists(ledger))
				for (String line : Files.readString(ledger).split("\n"))
					if (line.length() > DIGITS + 1)
						written.put(line.substring(DIGITS + 1), line.substring(0, DIGITS));
		} catch (IOException e) {
			written.clear();
		}
	}

	/** @return null when there is no such file */
	private static @Nullable String hashOf(Path file) throws FileProblem {
		if (!Files.exists(file))
			return null;
		try {
			return hash(Files.readAllBytes(file));
		} catch (IOException e) {
			throw OutputFolder.cannotWrite(file.toString(), e);
		}
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, DIGITS / 2);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
