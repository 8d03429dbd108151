// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.totals;

import report.dsl.form.Relation.Kind;
import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.RelationRule;

/** What came in is what went out. */
public final class Balance extends RelationRule {

	private static final Text TITLE = new Text("勾稽关系不平", "The two sides of a balance differ");
	private static final Text WHY = new Text("格式在表头写明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和。收到的每件申请，年内要么办结，要么结转下年度。",
			"The form itself prints this relation in the header of the table: the first two rows together equal the third and fourth. "
					+ "Every application received was either settled in the year or carried over to the next year.");

	public Balance() {
		super("totals/balance", Severity.ERROR, Kind.BALANCE);
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				四、结转下年度继续办理 | 14 | 3 | 6 | 2 | 1 | 4 | 30
				""", """
				四、结转下年度继续办理 | 15 | 2 | 6 | 2 | 1 | 4 | 30
				""");
	}
}
