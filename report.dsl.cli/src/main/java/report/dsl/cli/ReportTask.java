// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;

/**
 * What a command does with the reports of a run. The run loads their texts; the task makes a result of each and puts the results out.
 *
 * @param <R> what comes out for a report
 */
interface ReportTask<R> {

	/**
	 * Makes the result of a text. Called by several threads at the same time.
	 *
	 * @param checker of the calling thread
	 * @throws FileProblem it cannot be done; the file is then skipped
	 */
	R process(LoadedText text, ReportChecker checker) throws FileProblem;

	/** Puts a result out. Called in the order of the files, by one thread at a time. */
	void emit(Input file, R result);

	/** Counts a file that could not be worked on; called like {@link #emit}. The user has been told. @param why in his language */
	default void skip(Input file, String why) {
		// most commands put nothing out for it
	}

	/** Whether nothing more can be put out, so that the run may stop. */
	default boolean isClosed() {
		return false;
	}
}
