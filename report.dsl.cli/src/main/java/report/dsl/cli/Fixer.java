// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.List;

import report.dsl.rules.Finding;
import report.dsl.rules.Repairer;
import report.dsl.sheet.Edit;
import report.dsl.text.TouchedTables;

/** Repairs the text of a file, leaves the tables that were changed laid out, and remembers what became of its lines. */
final class Fixer implements Repairer.Draft {

	private final ReportChecker checker;
	private final LoadedText file;
	private final boolean preferred;
	private final LineDiff diff;
	private final Repairer repairer;

	/** @param preferred also apply the fix that is the best of its finding */
	Fixer(ReportChecker checker, LoadedText file, boolean preferred) {
		this.checker = checker;
		this.file = file;
		this.preferred = preferred;
		this.diff = new LineDiff(file.source());
		this.repairer = new Repairer(this, finding -> true); // it asks for the findings at once
	}

	void run() {
		if (preferred)
			repairer.applyPreferred();
		else
			repairer.applyCertain();
		if (repairer.count() > 0)
			diff.apply(TouchedTables.layOut(checker.check(file, diff.text(), null).reading().sheet(), diff.changed()));
	}

	@Override
	public String text() {
		return diff.text().text();
	}

	@Override
	public void apply(List<Edit> edits) {
		diff.apply(edits);
	}

	@Override
	public List<Finding> findings() {
		return checker.check(file, diff.text(), null).findings();
	}

	/** What is left. */
	List<Finding> left() {
		return repairer.findings();
	}

	/** How many fixes were applied. */
	int count() {
		return repairer.count();
	}

	LineDiff diff() {
		return diff;
	}
}
