// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/**
 * Something that was found in a text.
 *
 * @param diagnostic as the server gave it
 * @param rule       id of the rule; empty when there is none
 * @param severity   as in {@link IMarker#SEVERITY}
 * @param start      offset
 * @param end        offset of what follows
 */
public record Problem(Diagnostic diagnostic, String rule, int severity, int start, int end) {

	static Problem of(Diagnostic diagnostic, int start, int end) {
		String rule = diagnostic.getCode() != null && diagnostic.getCode().isLeft() ? diagnostic.getCode().getLeft() : "";
		return new Problem(diagnostic, rule, severity(diagnostic.getSeverity()), start, end);
	}

	private static int severity(DiagnosticSeverity severity) {
		if (severity == DiagnosticSeverity.Error)
			return IMarker.SEVERITY_ERROR;
		return severity == DiagnosticSeverity.Warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
	}

	String message() {
		return diagnostic.getMessage().isLeft() ? diagnostic.getMessage().getLeft() : diagnostic.getMessage().getRight().getValue();
	}

	/** Line, counted from 1. */
	int line() {
		return diagnostic.getRange().getStart().getLine() + 1;
	}
}
