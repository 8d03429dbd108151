package report.dsl.rules;

import java.util.List;
import java.util.function.Supplier;

import report.dsl.relation.Outcome;
import report.dsl.sheet.Region;

/** What a rule found at a place of a report. Made in this package only; everything else translates it. */
public final class Finding {

	private final Rule rule;
	private final Severity severity;
	private final Text message;
	private final Region region;
	private final Outcome relation;
	private final String sic;
	private Supplier<List<Fix>> supplier;
	private List<Fix> fixes;

	Finding(Rule rule, Severity severity, Text message, Region region, Outcome relation, String sic, Supplier<List<Fix>> supplier) {
		this.rule = rule;
		this.severity = severity;
		this.message = message;
		this.region = region;
		this.relation = relation;
		this.sic = sic;
		this.supplier = supplier;
	}

	/** The same finding as a fault of the original, with the reason given there. */
	Finding excused(String reason) {
		return new Finding(rule, Severity.INFO, message, region, relation, reason, this::fixes);
	}

	public Rule rule() {
		return rule;
	}

	public Severity severity() {
		return severity;
	}

	public Text message() {
		return message;
	}

	public Region region() {
		return region;
	}

	/** The broken relation behind the finding, or null. */
	public Outcome relation() {
		return relation;
	}

	/** Why the fault is left as it is, or null when it is not marked as one of the original. */
	public String sic() {
		return sic;
	}

	/** The best first. Worked out when first asked for: building JSON for thousands of reports needs none. */
	public synchronized List<Fix> fixes() {
		if (fixes == null) {
			fixes = List.copyOf(supplier.get());
			supplier = null;
		}
		return fixes;
	}

	@Override
	public String toString() {
		return rule.id() + " " + region + " " + message.zh();
	}
}
