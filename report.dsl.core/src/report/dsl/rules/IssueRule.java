// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

import report.dsl.sheet.ReadIssue;

/**
 * A rule about what the reader noticed. Every kind of issue belongs to exactly one rule.
 *
 * @param <I> what it explains: one kind, or some that belong together
 */
public abstract class IssueRule<I extends ReadIssue> extends Rule {

	protected IssueRule(String id, Severity severity) {
		super(id, severity);
	}

	/** What this rule explains. Asked for only when there are issues: a report without any loads none of their classes. */
	public abstract Class<I> kind();

	@Override
	public final void check(Reading reading, Findings findings) {
		List<ReadIssue> issues = reading.sheet().issues();
		for (int i = 0; i < issues.size(); i++)
			if (kind().isInstance(issues.get(i)))
				report(kind().cast(issues.get(i)), reading, findings);
	}

	/** Tells what one issue means. */
	protected abstract void report(I issue, Reading reading, Findings findings);
}
