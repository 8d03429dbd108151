// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.sheet.Written.Sic;

/**
 * One rule of the catalogue: everything about it stands in its own file. Pages, the SARIF table, the schema of the
 * settings and the registration are derived from here. Rules have no state.
 */
public abstract class Rule {

	/**
	 * What a person wants to know of a rule.
	 *
	 * @param title  a few words
	 * @param why    why it matters, with its source (article, form, relation)
	 * @param fires  lines that, put into a correct report in place of the lines with the same beginning, make the rule fire
	 *               (see {@code RuleExamples} in the tests)
	 * @param passes lines that do not
	 */
	public record Card(Text title, Text why, String fires, String passes) {
	}

	private final String id;
	private final Severity severity;

	/** @param severity unless the settings say otherwise */
	protected Rule(String id, Severity severity) {
		this.id = id;
		this.severity = severity;
	}

	/** Name for people and programs, e.g. {@code totals/row}. */
	public final String id() {
		return id;
	}

	public final Severity severity() {
		return severity;
	}

	public abstract Card card();

	/** Looks at a report and tells what it finds. Pure. */
	public abstract void check(Reading reading, Findings findings);

	/** Looks at the marks (as published) that excused no finding, once all rules have spoken. Most rules do not care. */
	public void checkIdle(List<Sic> idle, Reading reading, Findings findings) {
	}

	@Override
	public final String toString() {
		return id;
	}
}
