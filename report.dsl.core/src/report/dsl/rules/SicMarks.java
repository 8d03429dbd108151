// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Relation;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Scope;
import report.dsl.sheet.Written.Sic;

/** Finds the mark that excuses a finding, among thousands of marks as among a few. */
final class SicMarks {

	private final Sheet sheet;
	/** Marks of tables, sections and of the whole report, in the order of the source. */
	private final List<Sic> wide = new ArrayList<>();
	/** Marks of cells and rows, by where the part begins that they cover. */
	private final List<Sic> narrow = new ArrayList<>();
	/** For each narrow mark the farthest end of what it and those before it cover. */
	private final int[] reach;
	private String rule = "";
	private @Nullable Sic best;

	SicMarks(Sheet sheet) {
		this.sheet = sheet;
		for (Sic sic : sheet.sics())
			(sic.scope() == Scope.CELL || sic.scope() == Scope.ROW ? narrow : wide).add(sic);
		narrow.sort(Comparator.comparingInt(sic -> sic.covers().start()));
		reach = new int[narrow.size()];
		for (int i = 0; i < reach.length; i++)
			reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], narrow.get(i).covers().end());
	}

	/** Of the marks that cover a finding the one that covers least, of several the first; null when there is none. */
	@Nullable
	Sic nearest(Finding finding) {
		rule = finding.rule().id();
		best = null;
		if (rule.startsWith("sic/"))
			return null;
		Region region = finding.region();
		for (Sic sic : wide)
			consider(sic, region.start(), region.end());
		narrow(region.start(), region.end());
		if (finding.relation() != null)
			touched(finding.relation().relation());
		return best;
	}

	/** A figure that is as published excuses every relation it takes part in: any of them may show the fault. */
	private void touched(Relation relation) {
		for (int i = 0; i < relation.size(); i++) {
			int cell = relation.cell(i);
			if (!relation.previous(i) && sheet.isWritten(cell))
				narrow(sheet.start(cell), sheet.end(cell));
		}
	}

	private void narrow(int start, int end) {
		for (int i = behind(start) - 1; i >= 0 && reach[i] >= start; i--)
			consider(narrow.get(i), start, end);
	}

	/** The first narrow mark whose part begins behind the offset. */
	private int behind(int offset) {
		int low = 0;
		int high = narrow.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (narrow.get(middle).covers().start() <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	private void consider(Sic sic, int start, int end) {
		if (!sic.covers().contains(start) || !sic.covers().contains(end))
			return;
		if (!sic.rules().isEmpty() && !sic.rules().contains(rule))
			return;
		if (best == null || isNearer(sic, best))
			best = sic;
	}

	private static boolean isNearer(Sic sic, Sic other) {
		int less = sic.covers().length() - other.covers().length();
		return less < 0 || less == 0 && sic.mark().start() < other.mark().start();
	}
}
