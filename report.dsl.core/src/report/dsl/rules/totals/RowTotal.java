// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.totals;

import report.dsl.form.Relation.Kind;
import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.RelationRule;

/** The total of a row is the sum of its columns. */
public final class RowTotal extends RelationRule {

	private static final Text TITLE = new Text("行合计不符", "Wrong total of a row");
	private static final Text WHY = new Text("格式把这一列定义为同一行其他各列之和。合计不符时，要么合计写错，要么某一格写错；同时看各列合计与勾稽关系，往往能判断是哪一格。",
			"The form defines this column as the sum of other columns of the same row. Either the total or one of the other cells is "
					+ "wrong; the column totals and the balance often show which.");

	public RowTotal() {
		super("totals/row", Severity.ERROR, Kind.ROW_TOTAL);
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政复议 | 5 | 2 | 1 | 3 | 12
				""", """
				行政复议 | 5 | 2 | 1 | 3 | 11
				""");
	}
}
