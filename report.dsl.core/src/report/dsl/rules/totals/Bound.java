// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.totals;

import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.RelationRule;

/** A figure that cannot be more than others is more. */
public final class Bound extends RelationRule {

	private static final Text TITLE = new Text("部分大于整体", "A part exceeds the whole");
	private static final Text WHY = new Text("格式给出了上限：例如当年制发的件数，不会多于现行有效与当年废止之和；“其中”项不会大于它所属的项。",
			"The form states an upper bound. For example, the documents issued in a year cannot exceed those in force plus those "
					+ "repealed, and an “of which” row cannot exceed the row that it belongs to.");

	public Bound() {
		super("totals/bound", Severity.WARNING, Kind.BOUND);
	}

	/** The bounds of the national forms are plausible, not prescribed, so they only warn; a form that prescribes one says check. */
	@Override
	protected Severity severity(Relation relation) {
		return relation.warning() ? Severity.WARNING : Severity.ERROR;
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政规范性文件 | 96 | 6 | 87
				""", """
				行政规范性文件 | 93 | 6 | 87
				""");
	}
}
