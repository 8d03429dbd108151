package report.dsl.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import report.dsl.sheet.ReadIssue;

/** A rule about what the reader noticed. Every kind of trouble belongs to exactly one rule. */
public abstract class TroubleRule extends Rule {

	private final Set<ReadIssue.Kind> kinds;

	protected TroubleRule(String id, Severity severity, ReadIssue.Kind kind, ReadIssue.Kind... more) {
		super(id, severity);
		this.kinds = Collections.unmodifiableSet(EnumSet.of(kind, more));
	}

	/** The kinds of trouble this rule speaks of. */
	public final Set<ReadIssue.Kind> kinds() {
		return kinds;
	}

	@Override
	public final void check(Reading reading, Findings findings) {
		List<ReadIssue> troubles = reading.sheet().troubles();
		for (int i = 0; i < troubles.size(); i++)
			if (kinds.contains(troubles.get(i).kind()))
				report(troubles.get(i), reading, findings);
	}

	/** Tells what one trouble of the rule's kinds means. */
	protected abstract void report(ReadIssue trouble, Reading reading, Findings findings);
}
