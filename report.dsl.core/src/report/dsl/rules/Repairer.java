// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Edit;

/** Applies fixes to a text again and again, because one repair may make room for the next. For one thread. */
public final class Repairer {

	/** A text that changes. */
	public interface Draft {

		/** The text as it is now. */
		String text();

		/** @param edits of the text as it is now, in its order, not overlapping */
		void apply(List<Edit> edits);

		/** What the rules say of the text as it is now. */
		List<Finding> findings();
	}

	/** Far more rounds than repairs can depend on one another. */
	private static final int MOST_ROUNDS = 50;

	private final Draft draft;
	private final Predicate<Finding> wanted;
	private final Set<String> seen = new HashSet<>();
	private List<Finding> findings;
	private int count;

	/** @param wanted which findings are to be repaired; what is marked as published stays in any case */
	public Repairer(Draft draft, Predicate<Finding> wanted) {
		this.draft = draft;
		this.wanted = wanted;
		this.findings = draft.findings();
	}

	/** Applies the fixes that are certain. */
	public void applyCertain() {
		for (int round = 0; round < MOST_ROUNDS; round++)
			if (!apply(certain()))
				return;
	}

	/** Applies the fixes that are certain, and those that are the best of their finding. */
	public void applyPreferred() {
		int round = 0;
		do
			applyCertain();
		while (applyBest() && ++round < MOST_ROUNDS);
	}

	/** All fixes that are certain go in together as far as they do not touch one another, then those that this made room for. */
	private List<Edit> certain() {
		TreeMap<Integer, Edit> taken = new TreeMap<>();
		for (Finding finding : findings) {
			Fix fix = choose(finding, false);
			if (fix == null || touches(fix.edits(), taken))
				continue;
			for (Edit edit : fix.edits())
				taken.put(edit.start(), edit);
			count++;
		}
		return List.copyOf(taken.values());
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
		seen.add(draft.text());
		if (edits.isEmpty())
			return false;
		draft.apply(edits);
		findings = draft.findings();
		return seen.add(draft.text());
	}

	private @Nullable Fix choose(Finding finding, boolean best) {
		if (finding.sic() != null || finding.severity() == Severity.OFF || !wanted.test(finding))
			return null;
		for (Fix fix : finding.fixes())
			if (best ? fix.preferred() : fix.certain())
				return fix.edits().isEmpty() ? null : fix;
		return null;
	}

	private static boolean touches(List<Edit> edits, NavigableMap<Integer, Edit> taken) {
		for (Edit edit : edits) {
			Map.Entry<Integer, Edit> before = taken.floorEntry(edit.end());
			if (before != null && before.getValue().end() >= edit.start())
				return true;
		}
		return false;
	}

	/** What is left. */
	public List<Finding> findings() {
		return findings;
	}

	/** How many fixes were applied. */
	public int count() {
		return count;
	}
}
