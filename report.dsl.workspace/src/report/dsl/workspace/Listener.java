// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import org.jspecify.annotations.Nullable;

/** Hears what is wrong with files while folders are searched and read; everything else goes on. For several threads. */
public interface Listener {

	/** @param path the file, perhaps with a line behind a colon; null when it is about no file */
	void reportProblem(@Nullable String path, FileProblem problem);

	/** Something that is worth a word, but no fault. */
	default void reportNote(FileProblem note) {
		// most do not show it
	}
}
