// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

/**
 * A rule about a {@code .form} file: about what its compiler noticed. It has nothing to say on reports. Every kind of issue belongs to
 * exactly one rule.
 *
 * @param <I> the kind that it explains
 */
public abstract class FormRule<I extends FormIssue> extends Rule {

	protected FormRule(String id, Severity severity) {
		super(id, severity);
	}

	/** What this rule explains. Asked for only when there are issues: a report loads none of their classes. */
	public abstract Class<I> kind();

	@Override
	public final void check(Reading reading, Findings findings) {
		// a report is no form
	}

	/** Looks at what was noticed in a form. */
	public final void check(List<FormIssue> issues, Findings findings) {
		for (FormIssue issue : issues)
			if (kind().isInstance(issue))
				report(kind().cast(issue), findings);
	}

	/** Tells what one issue means. */
	protected abstract void report(I issue, Findings findings);
}
