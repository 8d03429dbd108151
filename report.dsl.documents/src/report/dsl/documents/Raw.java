package report.dsl.documents;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import report.dsl.workspace.FileBytes;
import report.dsl.workspace.Problem;

/**
 * A file as it lies there, before anybody knows what it is. A file on disk is not loaded as a whole: it may be large because of its
 * pictures, which nobody reads.
 *
 * @param name  its name with ending
 * @param path  where it lies; null when it came by another way
 * @param bytes what came by another way, such as standard input; null for a file on disk
 */
public record Raw(String name, Path path, byte[] bytes) {

	public static Raw of(Path path) {
		return new Raw(String.valueOf(path.getFileName()), path, null);
	}

	public static Raw of(String name, byte[] bytes) {
		return new Raw(name, null, bytes);
	}

	/** Number of bytes. @throws Problem the file cannot be read */
	public long size() throws Problem {
		if (bytes != null)
			return bytes.length;
		try {
			return Files.size(path);
		} catch (IOException e) {
			throw FileBytes.why(path.toString(), e);
		}
	}

	/** At most so many bytes from the beginning. @throws Problem the file cannot be read */
	public byte[] head(int most) throws Problem {
		try (InputStream in = open()) {
			return in.readNBytes(most);
		} catch (IOException e) {
			throw FileBytes.why(path.toString(), e);
		}
	}

	/** Everything; what is returned must not be changed. @throws Problem the file cannot be read or is larger than {@code most} bytes */
	public byte[] all(int most) throws Problem {
		if (size() > most)
			throw new Unreadable("document.large", most >> 20);
		return bytes != null ? bytes : head(most);
	}

	/** The part of the name from its last dot on, in small letters; empty when there is none. */
	public String ending() {
		return Documents.ending(name);
	}

	private InputStream open() throws IOException {
		return bytes != null ? new ByteArrayInputStream(bytes) : new FileInputStream(path.toFile());
	}
}
