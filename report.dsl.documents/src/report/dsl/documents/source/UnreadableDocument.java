// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.source;

import report.dsl.workspace.FileProblem;

/** Why no report can be read from a file, or none be written, with what the user can do about it. */
public final class UnreadableDocument extends FileProblem {

	private static final long serialVersionUID = 1L;

	/** @param key of a message of this package */
	public UnreadableDocument(String key, Object... arguments) {
		super(UnreadableDocument.class, key, arguments);
	}
}
