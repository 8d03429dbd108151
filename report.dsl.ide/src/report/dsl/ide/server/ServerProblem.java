// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import report.dsl.workspace.FileProblem;

/** Why the server cannot do what was asked for. */
final class ServerProblem extends FileProblem {

	private static final long serialVersionUID = 1L;

	/** @param key of a message of the server */
	ServerProblem(String key, Object... arguments) {
		super(ServerProblem.class, key, arguments);
	}
}
