// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.sheet.Region;

/** What a rule found at a place of a report. Made in this package only; everything else translates it. */
public final class Finding {

	private static final Text REASON = new Text("（原文如此：{0}）", " (as published: {0})");
	private static final Text AS_PUBLISHED = new Text("（原文如此）", " (as published)");

	private final Rule rule;
	private final Severity severity;
	private final Text message;
	private final Region region;
	private final @Nullable Outcome relation;
	private final List<Integer> cells;
	private final @Nullable String sic;
	private Supplier<List<Fix>> supplier;
	private @Nullable List<Fix> fixes;

	Finding(Rule rule, Severity severity, Text message, Region region, @Nullable Outcome relation, List<Integer> cells,
			@Nullable String sic, Supplier<List<Fix>> supplier) {
		this.rule = rule;
		this.severity = severity;
		this.message = message;
		this.region = region;
		this.relation = relation;
		this.cells = List.copyOf(cells);
		this.sic = sic;
		this.supplier = supplier;
	}

	/** The same finding as a fault of the original, with the reason given there. */
	Finding excused(String reason) {
		return new Finding(rule, Severity.INFO, message, region, relation, cells, reason, this::fixes);
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

	/** The message with the reason of a mark (as published) behind it. */
	public String message(Language language) {
		String words = message.in(language);
		if (sic == null)
			return words;
		return words + (sic.isEmpty() ? AS_PUBLISHED : REASON.with(sic)).in(language);
	}

	public Region region() {
		return region;
	}

	/** The broken relation behind the finding; null when there is none. */
	public @Nullable Outcome relation() {
		return relation;
	}

	/** The figures that the finding is about, when it stands elsewhere; empty for others. */
	public List<Integer> cells() {
		return cells;
	}

	/** Why the fault is left as it is; null when it is not marked as one of the original. */
	public @Nullable String sic() {
		return sic;
	}

	/** The best first. Worked out when first asked for: building JSON for thousands of reports needs none. */
	public synchronized List<Fix> fixes() {
		if (fixes == null) {
			fixes = List.copyOf(supplier.get());
			supplier = List::of; // what it holds is not needed any more
		}
		return fixes;
	}

	@Override
	public String toString() {
		return rule.id() + " " + region + " " + message.zh();
	}
}
