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
public record Summary(long files, long errors, long warnings, long infos, long failures) {

	public static final Summary NONE = new Summary(0, 0, 0, 0, 0);

	/** With one more file. */
	public Summary and(List<Finding> findings) {
		long[] counts = new long[Severity.values().length];
		for (Finding finding : findings)
			counts[finding.severity().ordinal()]++;
		return new Summary(files + 1, errors + counts[Severity.ERROR.ordinal()], warnings + counts[Severity.WARNING.ordinal()],
				infos + counts[Severity.INFO.ordinal()], failures);
	}

	/** With the files of another run. */
	public Summary and(Summary more) {
		return new Summary(files + more.files, errors + more.errors, warnings + more.warnings, infos + more.infos, failures + more.failures);
	}

	/** With one more file that could not be read. */
	public Summary andFailure() {
		return new Summary(files, errors, warnings, infos, failures + 1);
	}
}
