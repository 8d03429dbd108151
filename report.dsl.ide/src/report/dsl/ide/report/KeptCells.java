// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.Set;

import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

/** Whether a change of some cells has left all others alone: a damaged table may be read in another way afterwards. */
final class KeptCells {

	private KeptCells() {
	}

	/** @param changed numbers of the cells that were to change */
	static boolean areKept(Sheet before, Sheet after, Set<Integer> changed) {
		if (after.form() != before.form())
			return false;
		for (int cell = 0; cell < before.form().cellCount(); cell++)
			if (!changed.contains(cell) && !isKept(before, after, cell))
				return false;
		return true;
	}

	/** A cell that was not there may have come with its row or table, blank or left to the program. */
	private static boolean isKept(Sheet before, Sheet after, int cell) {
		boolean same = after.value(cell) == before.value(cell) && after.number(cell) == before.number(cell);
		return same || !before.isWritten(cell) && after.value(cell) == Value.COMPUTED;
	}
}
