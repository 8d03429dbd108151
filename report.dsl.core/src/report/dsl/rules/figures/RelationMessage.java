// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.rules.Reading;

/**
 * What is said of a broken relation: which cell, what it has, what it should have; where no single cell should have something, what the
 * sides come to. The formula is for whoever asks why: {@link Calculation#formula}.
 */
final class RelationMessage {

	private static final Text EXACT = new Text("{0}：现为 {1}，应为 {2}（{3}）", "{0}: has {1}, should be {2} ({3})");
	private static final Text AT_LEAST = new Text("{0}：现为 {1}，至少应为 {2}（{3}）", "{0}: has {1}, should be at least {2} ({3})");
	private static final Text LAST_YEAR = new Text("{0}：现为 {1}，按上年报告应为 {2}（{3}）",
			"{0}: has {1}, should be {2} by last year's report ({3})");
	private static final Text AT_MOST = new Text("{0}：现为 {1}，不应大于 {2}（{3}）", "{0}: has {1}, should be at most {2} ({3})");
	private static final Text EQUAL = new Text("{0}：{1} 现为 {2}，{3} 为 {4}，两者应相等（相差 {5}）",
			"{0}: {1} is {2} and {3} is {4}, but they should be equal (difference: {5})");
	private static final Text SIDE_AT_MOST = new Text("{0}：{1} 现为 {2}，不应大于 {3} 的 {4}（{5}）",
			"{0}: {1} is {2}, should be at most {4} as {3} is ({5})");
	private static final Text SIDE_AT_LEAST = new Text("{0}：{1} 现为 {2}，不应小于 {3}（{4}）", "{0}: {1} is {2}, should be at least {3} ({4})");
	private static final Text BLANKS = new Text("；{0}空白，即使按 0 计也不成立", "; {0}: blank, and the relation does not hold even with 0");
	private static final Text NOTE = new Text("；{0}", "; {0}");

	private final Form form;
	private final Relation relation;
	private final Outcome outcome;
	/** The cell by whose unit amounts are shown. */
	private final int unit;

	private RelationMessage(Form form, Outcome outcome) {
		this.form = form;
		this.relation = outcome.relation();
		this.outcome = outcome;
		this.unit = relation.cell(0);
	}

	static Text of(Reading reading, Outcome outcome) {
		RelationMessage words = new RelationMessage(reading.form(), outcome);
		Text message = outcome.relation().atMost() ? words.bound() : words.equality(reading);
		Relation relation = outcome.relation();
		if (!outcome.blanks().isEmpty())
			message = append(message, BLANKS.with(Names.within(reading.form(), relation, outcome.blanks())));
		return relation.note() == null ? message : append(message, NOTE.with(relation.note()));
	}

	private Text equality(Reading reading) {
		boolean across = relation.acrossYears() && reading.figures().lastYear() != null;
		if (across && isCell())
			return cell(LAST_YEAR);
		if (!across && relation.total() >= 0 && !outcome.blanks().contains(relation.total()))
			return cell(outcome.blanks().isEmpty() ? EXACT : AT_LEAST);
		return EQUAL.with(place(), side(true), amount(outcome.actual()), side(false), amount(outcome.expected()),
				amount(Math.abs(outcome.difference())));
	}

	private Text bound() {
		if (relation.leftSize() == 0)
			return SIDE_AT_LEAST.with(place(), side(false), amount(outcome.expected()), amount(outcome.actual()),
					Amounts.off(form, unit, -outcome.difference()));
		if (isCell())
			return cell(AT_MOST);
		return SIDE_AT_MOST.with(place(), side(true), amount(outcome.actual()), side(false), amount(outcome.expected()), off());
	}

	/** Whether the left side is one cell of this year, so that it is what has a value and should have another. */
	private boolean isCell() {
		return relation.leftSize() == 1 && relation.coefficient(0) == 1 && !relation.previous(0);
	}

	private Text cell(Text words) {
		return words.with(Names.at(form, relation.cell(0)), amount(outcome.actual()), amount(outcome.expected()), off());
	}

	private Text place() {
		return Names.place(form, relation);
	}

	private Text side(boolean left) {
		return Side.of(form, relation, left);
	}

	private String amount(long number) {
		return Amounts.text(form, unit, number);
	}

	private Text off() {
		return Amounts.off(form, unit, outcome.difference());
	}

	private static Text append(Text head, Text tail) {
		return new Text(head.zh() + tail.zh(), head.en() + tail.en());
	}
}
