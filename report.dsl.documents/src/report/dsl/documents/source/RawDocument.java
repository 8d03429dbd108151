// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.source;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;

/**
 * A file as it lies there, before anybody knows what it is. A file on disk is not loaded as a whole: it may be large because of its
 * pictures, which nobody reads.
 *
 * @param name  its name with ending
 * @param path  where it lies; null when it came by another way
 * @param bytes what came by another way, such as standard input; null for a file on disk
 */
public record RawDocument(String name, @Nullable Path path, byte @Nullable [] bytes) {

	public static RawDocument of(Path path) {
		return new RawDocument(String.valueOf(path.getFileName()), path, null);
	}

	public static RawDocument of(String name, byte[] bytes) {
		return new RawDocument(name, null, bytes);
	}

	/** Where a file on disk lies. */
	public Path file() {
		return Objects.requireNonNull(path);
	}

	/** Number of bytes. @throws FileProblem the file cannot be read */
	public long size() throws FileProblem {
		if (bytes != null)
			return bytes.length;
		try {
			return Files.size(file());
		} catch (IOException e) {
			throw FileBytes.why(file().toString(), e);
		}
	}

	/** At most so many bytes from the beginning. @throws FileProblem the file cannot be read */
	public byte[] head(int most) throws FileProblem {
		try (InputStream in = stream()) {
			return in.readNBytes(most);
		} catch (IOException e) {
			throw FileBytes.why(file().toString(), e);
		}
	}

	/** Everything; what is returned must not be changed. @throws FileProblem the file cannot be read or is larger than {@code most} bytes */
	public byte[] all(int most) throws FileProblem {
		if (size() > most)
			throw new UnreadableDocument("document.large", most >> 20);
		return bytes != null ? bytes : head(most);
	}

	/** The part of the name from its last dot on, in small letters; empty when there is none. */
	public String ending() {
		return ending(name);
	}

	/** The part of a file's name from its last dot on, in small letters; empty when there is none. */
	public static String ending(String name) {
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
	}

	/** Everything, piece by piece. */
	public InputStream stream() throws IOException {
		return bytes != null ? new ByteArrayInputStream(bytes) : new FileInputStream(file().toFile());
	}
}
