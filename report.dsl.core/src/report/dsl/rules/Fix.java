// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.relation.Repair.Change;
import report.dsl.sheet.Edit;

/**
 * A repair of a finding, as edits of the text. Applying it removes the finding and adds none.
 *
 * @param title     what it does
 * @param preferred the one that a single keystroke applies; at most one per finding, the first
 * @param certain   follows from the form and the text alone: {@code report fix} applies it unasked
 * @param cells     the figures that change; {@code from} of a blank cell is null
 * @param edits     in the order of the text, not overlapping
 */
public record Fix(Text title, boolean preferred, boolean certain, List<CellEdit> cells, List<Edit> edits) {

	/** @param from null for a blank cell; numbers are counts or millionths of a yuan */
	public record CellEdit(int cell, @Nullable Long from, Long to) {

		public static CellEdit of(Change change) {
			return new CellEdit(change.cell(), change.from(), change.to());
		}
	}

	public Fix {
		cells = List.copyOf(cells);
		edits = List.copyOf(edits);
	}

	/** A change of the text that follows from the form and the text alone. */
	public static Fix certain(Text title, Edit... edits) {
		return new Fix(title, true, true, List.of(), List.of(edits));
	}

	/** The best proposal for a change of the text, to be confirmed by a person. */
	public static Fix proposal(Text title, Edit... edits) {
		return new Fix(title, true, false, List.of(), List.of(edits));
	}

	/** A further proposal, behind a better one. */
	public static Fix alternative(Text title, Edit... edits) {
		return new Fix(title, false, false, List.of(), List.of(edits));
	}

	/** A change of the text that follows from the form and the text alone. */
	public static Fix certain(Text title, List<Edit> edits) {
		return new Fix(title, true, true, List.of(), edits);
	}

	/** The best proposal for a change of the text, to be confirmed by a person. */
	public static Fix proposal(Text title, List<Edit> edits) {
		return new Fix(title, true, false, List.of(), edits);
	}

	/** The same change, to be confirmed by a person. */
	public Fix uncertain() {
		return certain ? new Fix(title, preferred, false, cells, edits) : this;
	}
}
