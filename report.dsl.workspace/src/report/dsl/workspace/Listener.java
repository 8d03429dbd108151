// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import org.jspecify.annotations.Nullable;

/** Receives the problems of files while folders are searched and read; the other files are read all the same. For several threads. */
public interface Listener {

	/** @param path the file, perhaps with a line behind a colon; null when it is about no file */
	void reportProblem(@Nullable String path, FileProblem problem);

	/** Something that users may want to know, but no problem. */
	default void reportNote(FileProblem note) {
		// most skins do not show notes
	}
}
