// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.RelationRule;

/** A number of decisions that looks as if two numbers of items had been added. */
public final class RunningTotal extends RelationRule {

	private static final Text TITLE = new Text("像是把前几格相加", "Looks like a running total");
	private static final Text WHY = new Text("前两格数的是事项，这一格数的是办件：两者没有相加的关系。恰好等于前几格之和，多半是把办件数理解成了累计数。",
			"The cells before count items, and this one counts decisions, so they cannot be added. A figure that is exactly their sum "
					+ "was probably misunderstood as a running total.");
	private static final Text MESSAGE = new Text("{0}：{1} 恰好等于其他格之和（{2}），像是累计数",
			"{0}: {1} is exactly the sum of the others ({2}), like a running total");
	private static final Text NOTED = new Text("{0}：{1} 恰好等于其他格之和（{2}）；{3}", "{0}: {1} is exactly the sum of the others ({2}); {3}");

	public RunningTotal() {
		super("cells/running-total", Severity.INFO, Kind.SUSPICIOUS);
	}

	@Override
	protected Text message(Reading reading, Outcome outcome) {
		Relation relation = outcome.relation();
		Text place = Names.place(reading.form(), relation);
		String number = Amounts.text(reading.form(), relation.cell(0), outcome.actual());
		return relation.note() == null
				? MESSAGE.with(place, number, Names.formula(relation))
				: NOTED.with(place, number, Names.formula(relation), relation.note());
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				格式 gov2019
				行政许可 | 310 | -12 | 298
				""", """
				格式 gov2019
				行政许可 | 310 | -12 | 5316
				""");
	}
}
