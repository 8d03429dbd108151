// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.BlankFilling;
import report.dsl.rules.figures.BlankRun;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Following;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.Region;

/** Cells without a figure, and what the relations say about them. */
public final class Blank extends Rule {

	private static final Text TITLE = new Text("空白格", "Blank cell");
	private static final Text WHY = new Text("空白和 0 不是一回事：0 表示没有发生，空白表示没有填。统计和汇总时空白无法使用，所以没有发生也要填 0。能由关系式推出的，会说明推出什么。",
			"Blank and 0 are different: 0 means that nothing happened, blank that nothing was filled in. A blank cannot be used in "
					+ "statistics and totals, so write 0 if nothing happened. If the relations determine the number, it is stated.");
	private static final Text CERTAIN = new Text("{0}；按关系式必为 0（{1}）", "{0}; must be 0 because of {1}");
	private static final Text VALUE = new Text("{0}；按关系式应为 {1}（{2}）", "{0}; should be {1} because of {2}");
	private static final Text VALUES = new Text("{0}；其中可推算：{1}", "{0}; of these, the relations determine {1}");
	private static final Text MORE = new Text("{0}等 {1} 格", "{0} and others, {1} cells");
	private static final Text ALL_ZERO = new Text("{0}；按关系式推算都是 0", "{0}; the relations determine that all are 0");
	private static final Text FOLLOWS = new Text("{0} {1}", "{0} {1}");
	private static final Text MISSING = new Text("{0}；要推算还缺{1}（{2}）", "{0}; cannot be determined without {1} ({2})");
	private static final Text CONTRADICTORY = new Text("{0}；各关系式推算的结果互相矛盾，请先改正其他各格",
			"{0}; the relations require different numbers here: correct the other figures first");
	private static final Text NOTHING = new Text("{0}；没有关系式可以推算，没有发生的填 0",
			"{0}; no relation determines the number; write 0 if there was nothing");
	private static final Text SUM = new Text("{0}；合计应为 {1}（{2}）", "{0}; their total should be {1} ({2})");
	private static final Text ROWS = new Text("{0}；空白不等于 0，没有发生的填 0", "{0}; blank is not 0; write 0 where there was nothing");
	private static final int LISTED = 7;

	public Blank() {
		super("cells/blank", Severity.WARNING);
	}

	@Override
	public void check(Reading reading, Findings findings) {
		if (reading.scan().blanks().length == 0)
			return;
		Following following = Following.of(reading);
		for (BlankRun run : BlankRun.of(reading, following)) {
			Region region = run.region(reading);
			findings.add(this, region, message(reading.form(), following, run),
					() -> FixProof.of(reading).proven(this, region,
							new BlankFilling(reading, following).fixes(run.cells(), run.certain())));
		}
	}

	private static Text message(Form form, Following following, BlankRun run) {
		Text name = run.name(form);
		int first = run.cells().getFirst();
		if (run.certain())
			return CERTAIN.with(name, Names.formula(Objects.requireNonNull(following.by(first))));
		if (run.cells().size() == 1)
			return single(form, following, name, run);
		if (run.cells().stream().allMatch(cell -> Long.valueOf(0).equals(following.number(cell))))
			return ALL_ZERO.with(name);
		Text follows = follows(form, following, run);
		if (follows != null)
			return VALUES.with(name, follows);
		return run.whole() || run.isBlock(form) ? ROWS.with(name) : open(form, following, name, run);
	}

	private static Text single(Form form, Following following, Text name, BlankRun run) {
		int cell = run.cells().getFirst();
		if (following.isContradictory(cell))
			return CONTRADICTORY.with(name);
		Long number = following.number(cell);
		Relation by = following.by(cell);
		if (number != null && by != null)
			return VALUE.with(name, Amounts.text(form, cell, number), Names.formula(by));
		return open(form, following, name, run);
	}

	private static @Nullable Text follows(Form form, Following following, BlankRun run) {
		Text list = null;
		int listed = 0;
		for (int cell : run.cells()) {
			Long number = following.number(cell);
			if (number != null && listed++ < LISTED)
				list = Names.joined(list, FOLLOWS.with(run.name(form, cell), Amounts.text(form, cell, number)));
		}
		return list != null && listed > LISTED ? MORE.with(list, listed) : list;
	}

	/** Names what is missing in the relation that lacks least. */
	private static Text open(Form form, Following following, Text name, BlankRun run) {
		int cell = run.cells().getFirst();
		Outcome nearest = null;
		for (Outcome outcome : following.outcomes())
			if (outcome.state() == Outcome.State.OPEN && outcome.blanks().contains(cell)
					&& (nearest == null || outcome.blanks().size() < nearest.blanks().size()))
				nearest = outcome;
		if (nearest == null || nearest.blanks().size() == 1)
			return NOTHING.with(name);
		String formula = Names.formula(nearest.relation());
		if (nearest.relation().total() >= 0 && !nearest.blanks().contains(nearest.relation().total())
				&& run.cells().containsAll(nearest.blanks()))
			return SUM.with(name, Amounts.text(form, cell, nearest.difference()), formula);
		List<Integer> others = nearest.blanks().stream().filter(other -> other != cell).toList();
		return MISSING.with(name, Names.within(form, nearest.relation(), others), formula);
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政处罚 |
				""", """
				行政处罚 | 0
				""");
	}
}
