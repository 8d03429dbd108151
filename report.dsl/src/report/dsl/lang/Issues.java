// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;

import report.dsl.i18n.Language;
import report.dsl.rules.Finding;
import report.dsl.sheet.Source;

/** Findings as issues of Xtext: the id of the rule is the code. */
final class Issues {

	private Issues() {
	}

	static List<Issue> of(List<Finding> findings, Source source, URI uri) {
		List<Issue> issues = new ArrayList<>(findings.size());
		for (Finding finding : findings)
			issues.add(issue(finding, source, uri));
		return issues;
	}

	private static Issue issue(Finding finding, Source source, URI uri) {
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(finding.rule().id());
		issue.setMessage(finding.message().in(Language.ZH));
		issue.setSeverity(severity(finding));
		issue.setType(CheckType.FAST);
		issue.setUriToProblem(uri);
		int start = finding.region().start();
		int end = finding.region().end();
		issue.setOffset(start);
		issue.setLength(end - start);
		issue.setLineNumber(source.line(start));
		issue.setColumn(source.column(start));
		issue.setLineNumberEnd(source.line(end));
		issue.setColumnEnd(source.column(end));
		return issue;
	}

	private static Severity severity(Finding finding) {
		return switch (finding.severity()) {
		case ERROR -> Severity.ERROR;
		case WARNING -> Severity.WARNING;
		case INFO -> Severity.INFO;
		case OFF -> Severity.IGNORE;
		};
	}
}
