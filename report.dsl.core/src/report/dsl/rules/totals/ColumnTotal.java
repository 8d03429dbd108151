// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.totals;

import report.dsl.form.Relation.Kind;
import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.RelationRule;

/** The total of a column is the sum of its rows. */
public final class ColumnTotal extends RelationRule {

	private static final Text TITLE = new Text("列合计不符", "Wrong total of a column");
	private static final Text WHY = new Text(
			"格式把这一行定义为同一列中所属各行之和：每件申请只按一种办理结果统计一次，各种结果加起来就是总计。",
			"The form defines this row as the sum of the rows that belong to it: every application is counted under exactly one result,"
					+ " and the results add up to the total.");

	public ColumnTotal() {
		super("totals/column", Severity.ERROR, Kind.COLUMN_TOTAL);
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				1.属于国家秘密 | 23 | 6 | 7 | 2 | 4 | 2 | 44
				""", """
				1.属于国家秘密 | 22 | 7 | 7 | 2 | 4 | 2 | 44
				""");
	}
}
