// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.rules.Fix;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Tally;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * Tries fixes before they are offered: the text is changed, read and checked again. A fix is kept when its finding is gone
 * and no other has come. Costs about as much as one more check per fix, and only when fixes are asked for. In a text of
 * megabytes with thousands of findings nothing is tried, and of the fixes only those are offered that are certain.
 * Nothing is certain in a report whose form is guessed.
 */
public final class FixProof {

	/** Characters to read again for all findings together: a few seconds. */
	private static final long MOST_WORK = 40_000_000;
	/** Finding something again takes as long as reading this many characters. */
	private static final int PER_FINDING = 40;

	private final Reading reading;

	private FixProof(Reading reading) {
		this.reading = reading;
	}

	public static FixProof of(Reading reading) {
		return new FixProof(reading);
	}

	/** The fix for a rule's finding at a place if it removes the finding and adds none. */
	public static List<Fix> proven(Reading reading, Rule rule, Region place, Fix fix) {
		return of(reading).proven(rule, place, List.of(fix));
	}

	/** The fixes that remove the rule's finding at the place and add none. */
	public List<Fix> proven(Rule rule, Region place, List<? extends @Nullable Fix> fixes) {
		String finding = reading.tally().key(rule, place);
		long count = reading.findings().size();
		boolean tooMuch = count * (reading.sheet().source().text().length() + count * PER_FINDING) > MOST_WORK;
		List<Fix> proven = new ArrayList<>();
		for (Fix fix : fixes)
			if (fix != null && (tooMuch ? fix.certain() : removes(finding, fix)))
				proven.add(HeadPlaces.isFormSure(reading.sheet()) ? fix : fix.uncertain());
		return proven;
	}

	private boolean removes(String finding, Fix fix) {
		String text = Edit.apply(reading.sheet().source().text(), fix.edits());
		Sheet sheet = ReportReader.read(new Source(reading.sheet().source().name(), text), reading.form());
		Tally after = new Reading(sheet, reading.neighbours(), reading.rules()).tally();
		for (Map.Entry<String, Integer> entry : after.counts().entrySet()) {
			int allowed = reading.tally().counts().getOrDefault(entry.getKey(), 0);
			if (entry.getValue() > (entry.getKey().equals(finding) ? allowed - 1 : allowed))
				return false;
		}
		return true;
	}
}
