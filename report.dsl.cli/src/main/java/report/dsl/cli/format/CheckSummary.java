// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.util.List;

import report.dsl.rules.Finding;
import report.dsl.rules.Severity;
import report.dsl.rules.prose.Narrative;

/**
 * What all files come to.
 *
 * @param files    those that were checked, without those that could not be read
 * @param errors   findings, without those that could not be read
 * @param failures files that could not be read
 * @param statements of the narratives
 */
public record CheckSummary(long files, long errors, long warnings, long infos, long failures, Statements statements) {

	/**
	 * Numbers and denials of narratives.
	 *
	 * @param read     those that were looked at
	 * @param compared those that were compared with a table
	 */
	public record Statements(long read, long compared) {

		static final Statements NONE = new Statements(0, 0);

		/** Those of which it is not known which figure is meant, or that concern a part. */
		long unclear() {
			return read - compared;
		}
	}

	public static final CheckSummary NONE = new CheckSummary(0, 0, 0, 0, 0, Statements.NONE);

	/** With one more file. */
	public CheckSummary and(List<Finding> findings) {
		long[] counts = new long[Severity.values().length];
		for (Finding finding : findings)
			counts[finding.severity().ordinal()]++;
		return new CheckSummary(files + 1, errors + counts[Severity.ERROR.ordinal()], warnings + counts[Severity.WARNING.ordinal()],
				infos + counts[Severity.INFO.ordinal()], failures, statements);
	}

	/** With the statements of one more report. */
	public CheckSummary and(Narrative narrative) {
		long compared = statements.compared + narrative.compared();
		return new CheckSummary(files, errors, warnings, infos, failures, new Statements(statements.read + narrative.read(), compared));
	}

	/** With the files of another run. */
	public CheckSummary and(CheckSummary more) {
		return new CheckSummary(files + more.files, errors + more.errors, warnings + more.warnings, infos + more.infos,
				failures + more.failures,
				new Statements(statements.read + more.statements.read, statements.compared + more.statements.compared));
	}

	/** With one more file that could not be read. */
	public CheckSummary andFailure() {
		return new CheckSummary(files, errors, warnings, infos, failures + 1, statements);
	}
}
