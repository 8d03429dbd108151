// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import report.dsl.workspace.FileProblem;

/** Why something that was asked for on the command line cannot be done. */
final class UsageError extends FileProblem {

	private static final long serialVersionUID = 1L;

	/** @param key of a message of the command line */
	UsageError(String key, Object... arguments) {
		super(UsageError.class, key, arguments);
	}
}
