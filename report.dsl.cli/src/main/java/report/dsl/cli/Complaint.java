package report.dsl.cli;

import report.dsl.workspace.Problem;

/** Why something that was asked for on the command line cannot be done. */
final class Complaint extends Problem {

	private static final long serialVersionUID = 1L;

	/** @param key of a message of the command line */
	Complaint(String key, Object... arguments) {
		super(Complaint.class, key, arguments);
	}
}
