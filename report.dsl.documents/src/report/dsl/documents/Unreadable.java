package report.dsl.documents;

import report.dsl.workspace.Problem;

/** Why no report can be read from a file, or none be written, with what the user can do about it. */
public final class Unreadable extends Problem {

	private static final long serialVersionUID = 1L;

	/** @param key of a message of this package */
	public Unreadable(String key, Object... arguments) {
		super(Unreadable.class, key, arguments);
	}
}
