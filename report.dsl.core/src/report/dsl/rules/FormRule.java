package report.dsl.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Source;

/** A rule about a {@code .form} file: about what its compiler noticed. It has nothing to say on reports. */
public abstract class FormRule extends Rule {

	private final Set<ReadIssue.Kind> kinds;

	protected FormRule(String id, Severity severity, ReadIssue.Kind kind, ReadIssue.Kind... more) {
		super(id, severity);
		this.kinds = Collections.unmodifiableSet(EnumSet.of(kind, more));
	}

	/** The kinds of trouble this rule speaks of. */
	public final Set<ReadIssue.Kind> kinds() {
		return kinds;
	}

	@Override
	public final void check(Reading reading, Findings findings) {
		// a report is no form
	}

	/** Looks at what was noticed in a form. */
	public final void check(Source form, List<ReadIssue> troubles, Findings findings) {
		for (ReadIssue trouble : troubles)
			if (kinds.contains(trouble.kind()))
				report(trouble, form, findings);
	}

	/** Tells what one trouble of the rule's kinds means. */
	protected abstract void report(ReadIssue trouble, Source form, Findings findings);
}
