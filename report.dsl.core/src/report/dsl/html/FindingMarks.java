// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Relation;
import report.dsl.i18n.Language;
import report.dsl.relation.Outcome;
import report.dsl.relation.Repair;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.cells.Blank;
import report.dsl.rules.figures.Amounts;
import report.dsl.sheet.Region;
import report.dsl.sheet.Value;

/** Knows what findings say of each place and each cell. */
final class FindingMarks {

	private final Reading reading;
	private final Language language;
	/** In the order of the text. */
	private final List<Finding> findings;
	private final int[] starts;
	private final Map<Integer, List<Finding>> ofCells = new HashMap<>();
	private final Map<Integer, String> expected = new HashMap<>();
	private final Map<Integer, String> culprits = new HashMap<>();
	/** Offsets at which a blank is reported. */
	private final BitSet blanks = new BitSet();

	FindingMarks(Reading reading, List<Finding> findings, Language language) {
		this.reading = reading;
		this.language = language;
		this.findings = new ArrayList<>(findings);
		this.findings.sort(Comparator.comparingInt(finding -> finding.region().start()));
		this.starts = new int[findings.size()];
		BitSet explained = new BitSet();
		if (findings.stream().anyMatch(FindingMarks::isViolated))
			explain(explained);
		for (int i = 0; i < starts.length; i++) {
			Finding finding = this.findings.get(i);
			starts[i] = finding.region().start();
			if (finding.rule() instanceof Blank)
				blanks.set(finding.region().start(), finding.region().end() + 1);
			if (finding.relation() != null)
				relation(finding, finding.relation(), explained);
		}
	}

	private static boolean isViolated(Finding finding) {
		return finding.relation() != null && finding.relation().violated() && finding.sic() == null;
	}

	/**
	 * The cells that the relations point to, of several for one relation the best.
	 *
	 * @param explained takes the numbers of the relations that hold once they are changed
	 */
	private void explain(BitSet explained) {
		for (Repair repair : reading.repairs())
			if (repair.determined() && repair.changes().size() == 1 && repair.mends().stream().noneMatch(explained::get)) {
				Repair.Change change = repair.changes().getFirst();
				culprits.putIfAbsent(change.cell(), Amounts.text(reading.form(), change.cell(), change.to()));
				repair.mends().forEach(explained::set);
			}
	}

	private void relation(Finding finding, Outcome outcome, BitSet explained) {
		Relation relation = outcome.relation();
		for (int i = 0; i < relation.size(); i++)
			if (!relation.previous(i)) {
				List<Finding> list = ofCells.computeIfAbsent(relation.cell(i), cell -> new ArrayList<>(2));
				if (list.isEmpty() || list.getLast() != finding)
					list.add(finding);
			}
		boolean stated = relation.total() >= 0 && outcome.blanks().isEmpty() && !relation.atMost();
		if (stated && isViolated(finding) && !explained.get(outcome.number()))
			expected.putIfAbsent(relation.total(), Amounts.text(reading.form(), relation.total(), outcome.expected()));
	}

	List<Finding> findings() {
		return findings;
	}

	/** What stands at a place. */
	Mark at(Region place) {
		Mark mark = new Mark();
		int i = firstFrom(place.start());
		for (; i < starts.length && (starts[i] < place.end() || starts[i] == place.start()); i++)
			add(mark, findings.get(i));
		return mark;
	}

	/** The notes about a cell and its relations. @param place null when the cell is not written */
	Mark ofCell(int cell, @Nullable Region place) {
		Mark mark = place == null ? new Mark() : at(place);
		List<Finding> relations = ofCells.get(cell);
		if (relations != null)
			relations(mark, relations, place);
		String culprit = culprits.get(cell);
		if (culprit != null) {
			mark.add("culprit");
			mark.hint(Words.CULPRIT.with(culprit).in(language));
		}
		String should = culprit != null ? culprit : expected.get(cell);
		if (should != null)
			mark.expect(Words.SHOULD_BE.with(should).in(language));
		if (reading.sheet().value(cell) == Value.BLANK && !reading.figures().known(cell))
			mark.add(place == null ? "blank lacking" : blanks.get(place.start()) ? "blank reported" : "blank");
		return mark;
	}

	private void relations(Mark mark, List<Finding> relations, @Nullable Region place) {
		for (Finding finding : relations) {
			if (isViolated(finding))
				mark.add("broken");
			boolean standsHere = place != null && place.start() <= finding.region().start()
					&& (finding.region().start() < place.end() || place.start() == finding.region().start());
			if (!standsHere)
				mark.involve(finding.rule().id(), finding.message(language));
		}
	}

	private void add(Mark mark, Finding finding) {
		mark.finding(finding.severity(), finding.sic() != null, finding.rule().id(), finding.message(language));
	}

	private int firstFrom(int offset) {
		int low = 0;
		int high = starts.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (starts[middle] < offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}
