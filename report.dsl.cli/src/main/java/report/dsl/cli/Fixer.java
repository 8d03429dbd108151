package report.dsl.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Source;

/** Applies fixes to a report in rounds, because one repair may make room for the next. For one thread. */
final class Fixer {

	/** Far more rounds than repairs can depend on one another. */
	private static final int MOST_ROUNDS = 50;

	private final Desk desk;
	private final Desk.Opened file;
	private final boolean preferred;
	private final LineDiff diff;
	private List<Finding> findings = List.of();
	private int count;

	/** @param preferred also apply the fix that is the best of its finding */
	Fixer(Desk desk, Desk.Opened file, boolean preferred) {
		this.desk = desk;
		this.file = file;
		this.preferred = preferred;
		this.diff = new LineDiff(file.source());
	}

	void run() {
		Set<String> seen = new HashSet<>();
		for (int round = 0;; round++) {
			Source now = diff.text();
			findings = desk.read(file, now, null).findings();
			if (round == MOST_ROUNDS || !seen.add(now.text()))
				return;
			List<Edit> edits = round(false);
			if (edits.isEmpty() && preferred)
				edits = round(true);
			if (edits.isEmpty())
				return;
			diff.apply(edits);
		}
	}

	/**
	 * The edits of one round. All fixes that are certain go in together as far as they do not touch one another; of those
	 * that are only the best of their finding one at a time, because each may change what the others rest on.
	 */
	private List<Edit> round(boolean best) {
		TreeMap<Integer, Edit> taken = new TreeMap<>();
		for (Finding finding : findings) {
			Fix fix = finding.sic() != null || finding.severity() == Severity.OFF ? null : choose(finding.fixes(), best);
			if (fix == null || fix.edits().isEmpty() || touches(fix.edits(), taken))
				continue;
			for (Edit edit : fix.edits())
				taken.put(edit.start(), edit);
			count++;
			if (best)
				break;
		}
		return List.copyOf(taken.values());
	}

	private static Fix choose(List<Fix> fixes, boolean best) {
		for (Fix fix : fixes)
			if (best ? fix.preferred() : fix.certain())
				return fix;
		return null;
	}

	private static boolean touches(List<Edit> edits, TreeMap<Integer, Edit> taken) {
		for (Edit edit : edits) {
			Map.Entry<Integer, Edit> before = taken.floorEntry(edit.end());
			if (before != null && before.getValue().end() >= edit.start())
				return true;
		}
		return false;
	}

	/** What is left. */
	List<Finding> findings() {
		return findings;
	}

	/** How many fixes were applied. */
	int count() {
		return count;
	}

	LineDiff diff() {
		return diff;
	}
}
