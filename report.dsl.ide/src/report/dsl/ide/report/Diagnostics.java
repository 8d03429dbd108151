// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Document;
import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Finding;
import report.dsl.rules.Severity;

/**
 * What the rules find in a report or a form, for the editor. A diagnostic is told from others by its code, its range and its
 * message, so that a client need not carry anything else about; no fix is worked out.
 */
public final class Diagnostics {

	/** Rules about text that counts for nothing: editors show it faded. */
	static final Set<String> IDLE = Set.of("cells/surplus", "rows/unknown", "rows/twice", "rows/stray", "columns/unknown", "columns/twice",
			"tables/unknown", "tables/twice", "syntax/field", "sic/unused");
	/** Rules about what has been replaced by something newer: editors strike it out. */
	static final Set<String> OUTDATED = Set.of("report/edition");

	private static final String SOURCE = "report";

	private Diagnostics() {
	}

	/**
	 * @param rulePage the address of the page about a rule, by its id; null when there is none
	 * @return in the order of the text
	 */
	public static List<Diagnostic> of(Document document, Library library, Function<String, @Nullable String> rulePage) {
		List<Finding> findings = document.findings();
		List<Diagnostic> diagnostics = new ArrayList<>(findings.size());
		RelatedCells related = document instanceof ReportDocument report ? new RelatedCells(report, library) : null;
		for (Finding finding : findings) {
			Diagnostic diagnostic = of(document, finding);
			String page = rulePage.apply(finding.rule().id());
			if (page != null)
				diagnostic.setCodeDescription(new DiagnosticCodeDescription(page));
			if (related != null)
				diagnostic.setRelatedInformation(related.of(finding));
			diagnostics.add(diagnostic);
		}
		return diagnostics;
	}

	/** A finding without what leads elsewhere. */
	static Diagnostic of(Document document, Finding finding) {
		Diagnostic diagnostic = new Diagnostic(Positions.of(document.source(), finding.region()), finding.message(document.language()),
				severity(finding.severity()), SOURCE, finding.rule().id());
		String rule = finding.rule().id();
		if (IDLE.contains(rule))
			diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
		else if (OUTDATED.contains(rule) && isOutdated(document))
			diagnostic.setTags(List.of(DiagnosticTag.Deprecated));
		return diagnostic;
	}

	private static boolean isOutdated(Document document) {
		return document instanceof ReportDocument report && report.form().lastYear() < report.sheet().year();
	}

	private static DiagnosticSeverity severity(Severity severity) {
		return switch (severity) {
		case ERROR -> DiagnosticSeverity.Error;
		case WARNING -> DiagnosticSeverity.Warning;
		default -> DiagnosticSeverity.Information;
		};
	}
}
