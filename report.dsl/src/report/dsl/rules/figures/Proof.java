package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Head;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Settings;
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
public final class Proof {

	/** Characters to read again for all findings together: some seconds. */
	private static final long MOST_WORK = 50_000_000;

	private final Reading reading;
	private final Map<String, Integer> before;

	private Proof(Reading reading) {
		this.reading = reading;
		this.before = count(reading.findings(), reading.sheet());
	}

	public static Proof of(Reading reading) {
		return new Proof(reading);
	}

	/** The fix for a rule's finding at a place if it removes the finding and adds none. */
	public static List<Fix> proven(Reading reading, Rule rule, Region place, Fix fix) {
		return of(reading).proven(rule, place, List.of(fix));
	}

	/** The fixes, some of them null, that remove the rule's finding at the place and add none. */
	public List<Fix> proven(Rule rule, Region place, List<Fix> fixes) {
		String finding = key(rule, place, reading.sheet());
		boolean tooMuch = (long) reading.findings().size() * reading.sheet().source().text().length() > MOST_WORK;
		List<Fix> proven = new ArrayList<>();
		for (Fix fix : fixes)
			if (fix != null && (tooMuch ? fix.certain() : removes(finding, fix)))
				proven.add(Head.isFormSure(reading.sheet()) ? fix : fix.uncertain());
		return proven;
	}

	private boolean removes(String finding, Fix fix) {
		String text = Edit.apply(reading.sheet().source().text(), fix.edits());
		Sheet sheet = ReportReader.read(new Source(reading.sheet().source().name(), text), reading.form());
		Map<String, Integer> after = count(Checker.check(new Reading(sheet, reading.neighbours()), Settings.DEFAULT), sheet);
		for (Map.Entry<String, Integer> entry : after.entrySet()) {
			int allowed = before.getOrDefault(entry.getKey(), 0);
			if (entry.getValue() > (entry.getKey().equals(finding) ? allowed - 1 : allowed))
				return false;
		}
		return true;
	}

	private static Map<String, Integer> count(List<Finding> findings, Sheet sheet) {
		Map<String, Integer> count = new HashMap<>();
		for (Finding finding : findings)
			count.merge(key(finding.rule(), finding.region(), sheet), 1, Integer::sum);
		return count;
	}

	/** What stays the same of a finding when text elsewhere changes or moves: its rule and its cell, if it stands on one. */
	private static String key(Rule rule, Region place, Sheet sheet) {
		for (int cell = 0; cell < sheet.form().cellCount(); cell++)
			if (sheet.start(cell) == place.start())
				return rule.id() + " cell " + cell;
		return rule.id();
	}
}
