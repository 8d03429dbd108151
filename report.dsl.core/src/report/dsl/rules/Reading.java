// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.relation.Figures;
import report.dsl.relation.LastYear;
import report.dsl.relation.Outcome;
import report.dsl.relation.Outcomes;
import report.dsl.relation.Repair;
import report.dsl.relation.Repairs;
import report.dsl.rules.prose.Narrative;
import report.dsl.sheet.Sheet;
import report.dsl.text.ImportComment;

/**
 * Everything that rules look at, each part worked out once. Safe for use by several threads: what is worked out late is guarded by
 * this object's lock. Fixes are worked out under the lock of their finding and take this one; nothing takes them the other way round.
 */
public final class Reading {

	private final Sheet sheet;
	private final Neighbours neighbours;
	private final List<Rule> rules;
	private final Figures figures;
	private final List<Outcome> outcomes;
	private @Nullable Scan scan;
	private @Nullable List<Repair> repairs;
	private @Nullable List<Finding> findings;
	private @Nullable Tally tally;
	private @Nullable Narrative narrative;
	private @Nullable List<ImportComment.At> imports;

	/** @param rules those that are applied, in the order in which findings at one place are told */
	public Reading(Sheet sheet, Neighbours neighbours, List<Rule> rules) {
		this.sheet = sheet;
		this.neighbours = neighbours;
		this.rules = rules;
		Figures previous = neighbours.previous();
		this.figures = Figures.of(sheet,
				previous != null && isYearBefore(previous.sheet(), sheet) ? LastYear.of(previous, sheet.form()) : null);
		this.outcomes = Outcomes.of(figures);
	}

	/** Whether a report is of the year before another one, as far as both state their years. */
	public static boolean isYearBefore(Sheet previous, Sheet sheet) {
		return previous.year() < 0 || sheet.year() < 0 || previous.year() == sheet.year() - 1;
	}

	public Sheet sheet() {
		return sheet;
	}

	public Form form() {
		return sheet.form();
	}

	/** The other reports that this one refers to. */
	public Neighbours neighbours() {
		return neighbours;
	}

	/** The rules that are applied. */
	public List<Rule> rules() {
		return rules;
	}

	/** The rule with this id; null when it is not applied. */
	public @Nullable Rule rule(String id) {
		for (Rule rule : rules)
			if (rule.id().equals(id))
				return rule;
		return null;
	}

	public Figures figures() {
		return figures;
	}

	/** All relations that do not simply hold. */
	public List<Outcome> outcomes() {
		return outcomes;
	}

	/** Repairs of the broken relations, the best first; searched when first asked for. */
	public synchronized List<Repair> repairs() {
		if (repairs == null)
			repairs = Repairs.of(figures, outcomes);
		return repairs;
	}

	/** The cells that rules about single figures look at. */
	public synchronized Scan scan() {
		if (scan == null)
			scan = Scan.of(sheet);
		return scan;
	}

	/** The comments in which an import says what it did. */
	public synchronized List<ImportComment.At> imports() {
		if (imports == null)
			imports = ImportComment.all(sheet.source().text());
		return imports;
	}

	/** The counted statements of the narrative, compared with the tables of this year and the last. */
	public synchronized Narrative narrative() {
		if (narrative == null) {
			Figures previous = neighbours.previous();
			narrative = Narrative.of(figures, previous != null && isYearBefore(previous.sheet(), sheet) ? previous : null);
		}
		return narrative;
	}

	/** All findings in the rules' own severities: what fixes are measured against. */
	public synchronized List<Finding> findings() {
		if (findings == null)
			findings = Checker.check(this, Settings.DEFAULT);
		return findings;
	}

	/** How many of {@link #findings()} there are of a kind. */
	public synchronized Tally tally() {
		if (tally == null)
			tally = Tally.of(findings(), sheet);
		return tally;
	}
}
