// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

/** Exit statuses; of several causes the highest number is the status of the run. */
final class Exit {

	/** No finding of severity error, nothing to say. */
	static final int OK = 0;
	/** At least one finding of severity error, or with {@code --check} something that would change. */
	static final int FINDINGS = 1;
	/** Wrong usage, or something that could not be read or written. */
	static final int UNUSABLE = 2;
	/** A fault of the program itself. */
	static final int FAILURE = 3;

	private Exit() {
	}
}
