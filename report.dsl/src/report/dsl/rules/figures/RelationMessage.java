package report.dsl.rules.figures;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.relation.Outcome;
import report.dsl.rules.Reading;
import report.dsl.rules.Text;

/** What is said of a broken relation: which row or column, what should be, what is, by how much, and the formula in labels. */
final class RelationMessage {

	private static final Text TOTAL = new Text("{0}：{1}应为 {2}，现为 {3}，{4}（{5}）", "{0}: {1} should be {2} but is {3}, {4} ({5})");
	private static final Text AT_LEAST = new Text("{0}：{1}至少应为 {2}，现为 {3}，{4}（{5}）",
			"{0}: {1} should be at least {2} but is {3}, {4} ({5})");
	private static final Text LAST_YEAR = new Text("{0}：按上年报告应为 {1}，现为 {2}，{3}（{4}；上年：{5}）",
			"{0}: should be {1} by last year's report but is {2}, {3} ({4}; last year: {5})");
	private static final Text BALANCE = new Text("{0}：两边不相等，左边 {1}，右边 {2}，左边{3}（{4}）",
			"{0}: the two sides differ, left {1}, right {2}, left {3} ({4})");
	private static final Text BOUND = new Text("{0}：{1} 大于 {2}，{3}（应有 {4}）", "{0}: {1} is more than {2}, {3} (should be {4})");
	private static final Text BLANKS = new Text("；{0}空白，即使按 0 计也不成立", "; {0}: blank, and even as 0 the relation does not hold");
	private static final Text NOTE = new Text("；{0}", "; {0}");

	private RelationMessage() {
	}

	static Text of(Reading reading, Outcome outcome) {
		Text message = main(reading, outcome);
		Relation relation = outcome.relation();
		if (!outcome.blanks().isEmpty())
			message = append(message, BLANKS.with(Names.within(reading.form(), relation, outcome.blanks())));
		return relation.note() == null ? message : append(message, NOTE.with(relation.note()));
	}

	private static Text main(Reading reading, Outcome outcome) {
		Form form = reading.form();
		Relation relation = outcome.relation();
		Text place = Names.place(form, relation);
		int unit = relation.cell(0);
		String actual = Amounts.text(form, unit, outcome.actual());
		String expected = Amounts.text(form, unit, outcome.expected());
		Text off = Amounts.off(form, unit, outcome.difference());
		if (relation.atMost())
			return BOUND.with(relation.leftSize() == 1 && !relation.previous(0) ? Names.cell(form, unit) : place, actual, expected, off, Names.formula(relation));
		if (relation.acrossYears() && reading.figures().lastYear() != null)
			return LAST_YEAR.with(place, expected, actual, off, Names.formula(relation), reading.figures().lastYear().name());
		boolean totalKnown = relation.total() >= 0 && !outcome.blanks().contains(relation.total());
		if (!totalKnown)
			return BALANCE.with(place, actual, expected, off, Names.formula(relation));
		Text total = Names.within(form, relation, relation.total());
		return (outcome.blanks().isEmpty() ? TOTAL : AT_LEAST).with(place, total, expected, actual, off, Names.formula(relation));
	}

	private static Text append(Text head, Text tail) {
		return new Text(head.zh() + tail.zh(), head.en() + tail.en());
	}
}
