// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.years;

import report.dsl.form.Relation.Kind;
import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.RelationRule;

/** A stock is last year's, plus what came, minus what went. */
public final class Stock extends RelationRule {

	private static final Text TITLE = new Text("存量与上年衔接不上", "A stock does not match last year's");
	private static final Text WHY = new Text("现行有效的件数由上年的件数加本年制发、减本年废止得出；事项数由上年的事项数加上年的增减得出。衔接不上，多半是两年的口径不同或漏报了废止。找到上年的报告时才检查。",
			"The number in force is last year's number plus the documents issued minus those repealed. If it does not match, the two "
					+ "years were usually counted differently, or repeals were omitted. This is checked if last year's report is available.");

	public Stock() {
		super("years/stock", Severity.WARNING, Kind.STOCK);
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				--- 上年
				行政规范性文件 | 6 | 6 | 88
				""", """
				--- 上年
				行政规范性文件 | 6 | 6 | 87
				""");
	}
}
