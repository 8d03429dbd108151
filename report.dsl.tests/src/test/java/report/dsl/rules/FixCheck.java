// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;

/**
 * The promise of every fix, tried from outside: once its edits are applied, its finding is gone and no other has come. A
 * finding is the same before and after when its rule is the same and its cell, its place or its message.
 */
final class FixCheck {

	/** @param cell the cell on which the finding stands, or -1 */
	private record Located(Finding finding, int cell) {

		static List<Located> of(Reading reading) {
			List<Located> located = new ArrayList<>();
			for (Finding finding : Reports.check(reading))
				located.add(new Located(finding, cell(reading.sheet(), finding.region().start())));
			return located;
		}

		private static int cell(Sheet sheet, int offset) {
			for (int cell = 0; cell < sheet.form().cellCount(); cell++)
				if (sheet.start(cell) == offset)
					return cell;
			return -1;
		}
	}

	private FixCheck() {
	}

	/** @return what is wrong with the fixes of all findings, a line each */
	static List<String> faults(String name, Reading reading) {
		List<String> faults = new ArrayList<>();
		List<Located> before = Located.of(reading);
		for (Located located : before)
			for (Fix fix : located.finding.fixes())
				for (String fault : faults(reading, before, located, fix))
					faults.add(name + ": " + located.finding + ": " + fix.title().zh() + ": " + fault);
		return faults;
	}

	private static List<String> faults(Reading reading, List<Located> before, Located fixed, Fix fix) {
		List<String> faults = wellFormed(reading, fixed.finding, fix);
		if (!faults.isEmpty())
			return faults;
		String text = Edit.apply(reading.sheet().source().text(), fix.edits());
		List<Located> after = Located.of(Reports.read(text, reading.neighbours()));
		for (Located other : before)
			if (other != fixed)
				remove(after, other, fix);
		for (Located left : after)
			faults.add((same(fixed, left, fix) ? "is still there: " : "adds ") + left.finding);
		return faults;
	}

	private static List<String> wellFormed(Reading reading, Finding finding, Fix fix) {
		List<String> faults = new ArrayList<>();
		int end = 0;
		for (Edit edit : fix.edits()) {
			if (edit.start() < end || edit.end() < edit.start() || edit.end() > reading.sheet().source().text().length())
				faults.add("edits overlap or are out of order");
			end = edit.end();
		}
		if (fix.edits().isEmpty())
			faults.add("changes nothing");
		if (fix.preferred() && finding.fixes().getFirst() != fix)
			faults.add("is preferred and not the first");
		return faults;
	}

	/** Takes the finding away that is the same as one before, the one with the same message if there are several. */
	private static void remove(List<Located> after, Located before, Fix fix) {
		Located found = null;
		for (Located one : after)
			if (same(before, one, fix) && (found == null || one.finding.message().equals(before.finding.message())))
				found = one;
		after.remove(found);
	}

	private static boolean same(Located before, Located after, Fix fix) {
		return before.finding.rule() == after.finding.rule() && (before.cell >= 0 && before.cell == after.cell
				|| after.finding.region().start() == shifted(before.finding.region().start(), fix.edits())
				|| after.finding.message().equals(before.finding.message()));
	}

	/** Where a place is after the edits; a place inside an edit is then at its beginning. */
	private static int shifted(int offset, List<Edit> edits) {
		int shift = 0;
		for (Edit edit : edits) {
			if (edit.start() >= offset || edit.end() > offset)
				return Math.min(offset, edit.start()) + shift;
			shift += edit.newText().length() - (edit.end() - edit.start());
		}
		return offset + shift;
	}
}
