// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.File;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Where the texts of files come from: the disk, unless an editor has something newer. For several threads. */
public interface Texts {

	/** What lies on disk. */
	Texts DISK = new Texts() {
	};

	/** @param buffer for the bytes of the file. @throws FileProblem there is no such file, or it is no text */
	default Decoder read(String path, FileBytes buffer) throws FileProblem {
		buffer.readRegular(path);
		return buffer.decode();
	}

	/** The first bytes of a file as text, perhaps with half a character at the end; empty when it cannot be read. */
	default String beginning(String path, int bytes, FileBytes buffer) {
		buffer.readHead(path, bytes);
		return new String(buffer.bytes, 0, buffer.length, StandardCharsets.UTF_8);
	}

	/** Whose report a file is; null when it is none, or not there. */
	default @Nullable ReportIdentity head(String path, FileBytes buffer) {
		return exists(path) ? ReportIdentity.read(path, buffer) : null;
	}

	/** Whether there is a regular file: a pipe that happens to stand there would be waited for. */
	default boolean exists(String path) {
		return new File(path).isFile();
	}
}
