// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import report.dsl.workspace.FileProblem;

/** A command of the program: a class of its own, made only when it is asked for. */
interface Command {

	/** The options it has beside those of every command. */
	Option[] options();

	/**
	 * Does the work; findings and complaints set the status of the console.
	 *
	 * @throws FileProblem it cannot be done at all
	 */
	void run(Arguments arguments, Console console) throws FileProblem;
}
