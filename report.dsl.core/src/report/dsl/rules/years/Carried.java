// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.years;

import report.dsl.form.Relation.Kind;
import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.RelationRule;

/** What last year's report carried over is what this year's report took over. */
public final class Carried extends RelationRule {

	private static final Text TITLE = new Text("与上年结转数不符", "Differs from the figure carried over last year");
	private static final Text WHY = new Text("上年报告留到下一年的，就是本年从上年接过来的：两个数说的是同一批事项，应当逐列相等。找到上年的报告时才检查。",
			"The cases that last year's report carried over are those that this year's report took over, so the figures must be equal in "
					+ "every column. This is checked if last year's report is available.");

	public Carried() {
		super("years/carried", Severity.WARNING, Kind.CARRIED);
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				--- 上年
				四、结转下年度继续办理 | 14 | 3 | 6 | 2 | 1 | 4 | 30
				""", """
				--- 上年
				四、结转下年度继续办理 | 15 | 2 | 6 | 2 | 1 | 4 | 30
				""");
	}
}
