package report.dsl.documents.blocks;

import report.dsl.i18n.Text;
import report.dsl.text.Confidence;

/**
 * What an import tells of itself: that something of the source is not in the result, or not as it was.
 *
 * @param confidence how sure the import is of what it did, and why
 * @param message    what was done and, if it may have to be done by hand, what
 */
public record Remark(Kind kind, Confidence confidence, Text message, SourcePlace spot) {

	public enum Kind {
		/** stands in the source and not in the result */
		DROPPED,
		/** was damaged and is as it must have been */
		REPAIRED,
		/** follows from the place where it stands or from what stands around it, not from what is written */
		GUESSED,
		/** was taken as written, though that may be wrong */
		DOUBTFUL,
		/** is asked for by the form and was not found */
		MISSING
	}
}
