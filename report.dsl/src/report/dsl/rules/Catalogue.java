package report.dsl.rules;

import java.util.List;

import report.dsl.rules.cells.Blank;
import report.dsl.rules.cells.Computed;
import report.dsl.rules.cells.Decimal;
import report.dsl.rules.cells.GroupCells;
import report.dsl.rules.cells.Lacking;
import report.dsl.rules.cells.Negative;
import report.dsl.rules.cells.PlainNumber;
import report.dsl.rules.cells.Reserved;
import report.dsl.rules.cells.RunningTotal;
import report.dsl.rules.cells.Surplus;
import report.dsl.rules.cells.UnitOfMoney;
import report.dsl.rules.totals.Balance;
import report.dsl.rules.totals.Bound;
import report.dsl.rules.totals.Collective;
import report.dsl.rules.totals.ColumnTotal;
import report.dsl.rules.totals.RowTotal;
import report.dsl.rules.years.Carried;
import report.dsl.rules.years.Stock;

/** All rules, as a table of contents. A new rule is a new file and a line here. */
public final class Catalogue {

	public static final List<Rule> RULES = List.of(
			// totals: relations inside the year, and to the reports summed up
			new RowTotal(), new ColumnTotal(), new Balance(), new Bound(), new Collective(),
			// years: relations to last year's report
			new Carried(), new Stock(),
			// cells: single figures
			new PlainNumber(), new Decimal(), new Negative(), new UnitOfMoney(), new Blank(), new Computed(), new Reserved(),
			new RunningTotal(), new GroupCells(), new Surplus(), new Lacking()
	);

	private Catalogue() {
	}

	/** @return the rule with this id, or null */
	public static Rule rule(String id) {
		for (Rule rule : RULES)
			if (rule.id().equals(id))
				return rule;
		return null;
	}
}
