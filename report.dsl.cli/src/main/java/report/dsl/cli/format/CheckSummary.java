// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.util.List;

import report.dsl.rules.Finding;
import report.dsl.rules.Severity;

/**
 * What all files come to.
 *
 * @param files    those that were checked, without those that could not be read
 * @param errors   findings, without those that could not be read
 * @param failures files that could not be read
 */
public record CheckSummary(long files, long errors, long warnings, long infos, long failures) {

	public static final CheckSummary NONE = new CheckSummary(0, 0, 0, 0, 0);

	/** With one more file. */
	public CheckSummary and(List<Finding> findings) {
		long[] counts = new long[Severity.values().length];
		for (Finding finding : findings)
			counts[finding.severity().ordinal()]++;
		return new CheckSummary(files + 1, errors + counts[Severity.ERROR.ordinal()], warnings + counts[Severity.WARNING.ordinal()],
				infos + counts[Severity.INFO.ordinal()], failures);
	}

	/** With the files of another run. */
	public CheckSummary and(CheckSummary more) {
		return new CheckSummary(files + more.files, errors + more.errors, warnings + more.warnings, infos + more.infos,
				failures + more.failures);
	}

	/** With one more file that could not be read. */
	public CheckSummary andFailure() {
		return new CheckSummary(files, errors, warnings, infos, failures + 1);
	}
}
