// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;

/** A rule that looks at one written cell after the other. */
public abstract class CellRule extends Rule {

	protected CellRule(String id, Severity severity) {
		super(id, severity);
	}

	@Override
	public final void check(Reading reading, Findings findings) {
		for (int cell : cells(reading)) {
			Text message = message(reading, cell);
			if (message == null)
				continue;
			Region region = reading.sheet().place(cell);
			findings.add(this, severity(reading, cell), region, message, null,
					() -> FixProof.of(reading).proven(this, region, fixes(reading, cell)));
		}
	}

	/** The cells that may be worth a finding: a list of the scan. */
	protected abstract int[] cells(Reading reading);

	/** What is said of the cell; null when there is nothing to say. */
	protected abstract @Nullable Text message(Reading reading, int cell);

	/** Candidates, the best first; null for one that cannot be written. Those that do harm are left out. */
	protected abstract List<@Nullable Fix> fixes(Reading reading, int cell);

	protected Severity severity(Reading reading, int cell) {
		return severity();
	}
}
