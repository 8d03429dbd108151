// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** Reads whole files into one buffer that is used again and again. For one thread. */
public final class FileBytes {

	/** Larger than any report: thousands of pages. */
	public static final int LIMIT = 64 << 20;

	/** A buffer that one huge file has blown up is not kept. */
	private static final int KEEP = 1 << 20;

	byte[] bytes = new byte[1 << 15];
	int length;

	/** Number of bytes of the file that was read last. */
	public int length() {
		return length;
	}

	/** What was read last, as text. @throws FileProblem it is none */
	public Decoder decode() throws FileProblem {
		return Decoder.decode(bytes, length);
	}

	/** @throws FileProblem the file cannot be read; why, in words */
	public void read(String path) throws FileProblem {
		if (bytes.length > KEEP)
			bytes = new byte[1 << 15];
		try (InputStream in = new FileInputStream(path)) {
			fill(in);
		} catch (IOException e) {
			throw why(path, e);
		}
	}

	/**
	 * Like {@link #read}, for a file that the user has not named: reading a pipe that happens to stand there would wait for ever.
	 */
	public void readRegular(String path) throws FileProblem {
		requireRegular(path);
		read(path);
	}

	/** @throws FileProblem it is no file of the usual kind; why, in words */
	public static void requireRegular(String path) throws FileProblem {
		if (!new File(path).isFile())
			throw notRegular(path);
	}

	/** The bytes that were read last. */
	public byte[] copy() {
		return Arrays.copyOf(bytes, length);
	}

	/** At most {@code most} bytes from the beginning of a file; nothing when it cannot be read. */
	void readHead(String path, int most) {
		length = 0;
		if (!new File(path).isFile())
			return;
		try (InputStream in = new FileInputStream(path)) {
			length = Math.max(0, in.read(bytes, 0, Math.min(most, bytes.length)));
		} catch (IOException e) {
			length = 0;
		}
	}

	/** @throws FileProblem more than {@link #LIMIT} */
	public void fill(InputStream in) throws IOException, FileProblem {
		length = 0;
		for (;;) {
			if (length == bytes.length) {
				if (length > LIMIT)
					throw new FileProblem("file.large", LIMIT >> 20);
				bytes = Arrays.copyOf(bytes, Math.min(length * 2, LIMIT + 1));
			}
			int count = in.read(bytes, length, bytes.length - length);
			if (count < 0)
				return;
			length += count;
		}
	}

	/** Why a name that stands in a folder is no file: a link to nowhere, a folder, a pipe, or a name that is no text. */
	static FileProblem notRegular(String path) {
		try {
			return Files.readAttributes(Path.of(path), BasicFileAttributes.class).isDirectory()
					? new FileProblem("file.folder")
					: new FileProblem("file.special");
		} catch (IOException e) {
			return e instanceof NoSuchFileException && isUndecodable(path) ? new FileProblem("file.name") : why(e);
		}
	}

	/** Whether a name that was found in a folder leads nowhere because its bytes are in another encoding, mostly GBK. */
	static boolean isUndecodable(String path) {
		return path.indexOf('\uFFFD') >= 0 && !Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
	}

	/** The exceptions of {@code java.io} have only text, so the reason is found out by asking again. */
	public static FileProblem why(String path, IOException e) {
		try {
			Path file = Path.of(path);
			if (Files.isDirectory(file))
				return new FileProblem("file.folder");
			Files.newByteChannel(file).close();
		} catch (IOException again) {
			return why(again);
		} catch (InvalidPathException invalid) {
			return new FileProblem("file.missing");
		}
		return why(e);
	}

	public static FileProblem why(IOException e) {
		if (e instanceof NoSuchFileException)
			return new FileProblem("file.missing");
		if (e instanceof AccessDeniedException)
			return new FileProblem("file.denied");
		String reason = reason(e);
		if (reason.contains("symbolic link"))
			return new FileProblem("file.loop");
		return switch (reason) {
		case "Permission denied" -> new FileProblem("file.denied");
		case "No space left on device", "Disk quota exceeded" -> new FileProblem("file.full");
		case "No such file or directory", "Not a directory" -> new FileProblem("file.noFolder");
		case "Read-only file system" -> new FileProblem("file.readOnly");
		default -> new FileProblem("file.io", reason);
		};
	}

	/** What the system says, without the path that {@code java.io} puts before it. */
	private static String reason(IOException e) {
		String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
		if (reason == null)
			return e.getClass().getSimpleName();
		int open = reason.lastIndexOf(" (");
		return e instanceof FileNotFoundException && open > 0 && reason.endsWith(")")
				? reason.substring(open + 2, reason.length() - 1)
				: reason;
	}
}
