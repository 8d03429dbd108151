package report.dsl.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import report.dsl.sheet.Source;
import report.dsl.sheet.Trouble;

/** A rule about a {@code .form} file: about what its compiler noticed. It has nothing to say on reports. */
public abstract class FormRule extends Rule {

	private final Set<Trouble.Kind> kinds;

	protected FormRule(String id, Severity severity, Trouble.Kind kind, Trouble.Kind... more) {
		super(id, severity);
		this.kinds = Collections.unmodifiableSet(EnumSet.of(kind, more));
	}

	/** The kinds of trouble this rule speaks of. */
	public final Set<Trouble.Kind> kinds() {
		return kinds;
	}

	@Override
	public final void check(Reading reading, Findings findings) {
		// a report is no form
	}

	/** Looks at what was noticed in a form. */
	public final void check(Source form, List<Trouble> troubles, Findings findings) {
		for (Trouble trouble : troubles)
			if (kinds.contains(trouble.kind()))
				report(trouble, form, findings);
	}

	/** Tells what one trouble of the rule's kinds means. */
	protected abstract void report(Trouble trouble, Source form, Findings findings);
}
