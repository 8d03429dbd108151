// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.sections.Piece;

/**
 * A row of a document with the line of the form that it is.
 *
 * @param target null when the row is none of the form
 * @param fit    why it is that line; {@link Fit#NONE} without one
 * @param setAside the line that it would be, of a row whose table is not taken: one that is repeated or of another year; null for all others
 */
public record RowMatch(SourceRow row, @Nullable FormLine target, Fit fit, @Nullable RowMatch setAside) {

	public RowMatch(SourceRow row, @Nullable FormLine target, Fit fit) {
		this(row, target, fit, null);
	}

	/** {@link #target} of a row that is one of the form. */
	public FormLine found() {
		return Objects.requireNonNull(target);
	}

	public boolean isFound() {
		return target != null;
	}

	/** Whether the row was given its place though it has no label. */
	public boolean isLost() {
		return target != null && fit.isLost() && !target.isAll();
	}

	/** Position of the cell with the label; -1 when there is none. */
	public int label() {
		return fit.label();
	}

	/** The cell with the label as the document has it, null when there is none. */
	public @Nullable Piece labelCell() {
		return fit.isLost() ? null : row.cells().get(fit.label());
	}
}
