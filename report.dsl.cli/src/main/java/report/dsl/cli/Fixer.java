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

/** Applies fixes to a report again and again, because one repair may make room for the next. For one thread. */
final class Fixer {

	/** Far more rounds than repairs can depend on one another. */
	private static final int MOST_ROUNDS = 50;

	private final Desk desk;
	private final Desk.Opened file;
	private final boolean preferred;
	private final LineDiff diff;
	private final Set<String> seen = new HashSet<>();
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
		read();
		int round = 0;
		do
			applyCertain();
		while (preferred && applyBest() && ++round < MOST_ROUNDS);
	}

	private void read() {
		findings = desk.read(file, diff.text(), null).findings();
	}

	/** All fixes that are certain go in together as far as they do not touch one another, then those that this made room for. */
	private void applyCertain() {
		for (int round = 0; round < MOST_ROUNDS; round++) {
			TreeMap<Integer, Edit> taken = new TreeMap<>();
			for (Finding finding : findings) {
				Fix fix = choose(finding, false);
				if (fix == null || touches(fix.edits(), taken))
					continue;
				for (Edit edit : fix.edits())
					taken.put(edit.start(), edit);
				count++;
			}
			if (!apply(List.copyOf(taken.values())))
				return;
		}
	}

	/**
	 * Those that are only the best of their finding go in one at a time, because each may change what the others rest on:
	 * from the top of the text to its end, so that no finding is looked at again before all others have been.
	 *
	 * @return whether there were any
	 */
	private boolean applyBest() {
		boolean any = false;
		int from = 0;
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			Fix fix = finding.region().start() < from ? null : choose(finding, true);
			if (fix == null)
				continue;
			if (!apply(fix.edits()))
				return any;
			count++;
			any = true;
			from = moved(finding.region().start(), fix.edits());
			i = -1;
		}
		return any;
	}

	/** Where an offset is after edits, at the least. */
	private static int moved(int offset, List<Edit> edits) {
		int to = offset;
		for (Edit edit : edits)
			if (edit.end() <= offset)
				to += edit.newText().length() - edit.end() + edit.start();
			else if (edit.start() < offset)
				to -= offset - edit.start();
		return to;
	}

	/** @return whether the text has become another one; one that was there before means going round in a circle */
	private boolean apply(List<Edit> edits) {
		seen.add(diff.text().text());
		if (edits.isEmpty())
			return false;
		diff.apply(edits);
		read();
		return seen.add(diff.text().text());
	}

	private static Fix choose(Finding finding, boolean best) {
		if (finding.sic() != null || finding.severity() == Severity.OFF)
			return null;
		for (Fix fix : finding.fixes())
			if (best ? fix.preferred() : fix.certain())
				return fix.edits().isEmpty() ? null : fix;
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
