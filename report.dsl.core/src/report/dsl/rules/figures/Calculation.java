// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.relation.LastYear;
import report.dsl.relation.Outcome;
import report.dsl.sheet.Value;

/** Relations with the numbers of a report put in, for people. */
public final class Calculation {

	private static final Text BLANK = new Text("空白", "blank");
	private static final Text LAST_YEAR = new Text("上年 {0}", "last year {0}");
	private static final Text LAST_YEAR_OF = new Text("上年{0}", "last year’s {0}");
	private static final Text FORMULA = new Text("关系式：{0}", "relation: {0}");
	private static final Text FORMULA_OF_YEARS = new Text("关系式：{0}（上年报告：{1}）", "relation: {0} (last year’s report: {1})");
	private static final Text TERM = new Text("{0} = {1}", "{0} = {1}");
	/** Of sums with more terms than this those that are 0 are left out. */
	private static final int WHOLE = 9;

	private Calculation() {
	}

	/** What a cell of this year counts: its number, also when it is worked out; else what is written. */
	public static Text value(Figures figures, int cell) {
		if (figures.known(cell))
			return same(Amounts.text(figures.form(), cell, figures.number(cell)));
		if (figures.sheet().value(cell) == Value.BLANK)
			return BLANK;
		return same(Shown.text(figures.sheet().text(cell)));
	}

	/** A term of a relation in words: what it is called among the cells of the relation, and its number. */
	public static Text term(Figures figures, Relation relation, int term) {
		int cell = relation.cell(term);
		Text name = relation.acrossYears() ? Names.cell(figures.form(), cell) : Names.within(figures.form(), relation, cell);
		return TERM.with(relation.previous(term) ? LAST_YEAR_OF.with(name) : name, number(figures, relation, term));
	}

	/** The relation in labels; one that looks back names the file of last year's report. */
	public static Text formula(Figures figures, Relation relation) {
		LastYear lastYear = relation.acrossYears() ? figures.lastYear() : null;
		return lastYear == null ? FORMULA.with(Names.formula(relation)) : FORMULA_OF_YEARS.with(Names.formula(relation), lastYear.name());
	}

	/**
	 * The relation as a sum of numbers: {@code 14 = 5 + 9}.
	 *
	 * @param broken what is wrong with it; null when it holds, and then both sums are there: {@code 15 + 1 = 16 ≠ 15 = 14 + 1}
	 */
	public static Text of(Figures figures, Relation relation, @Nullable Outcome broken) {
		Text left = side(figures, relation, true);
		Text right = side(figures, relation, false);
		if (broken == null)
			return joined(left, relation.atMost() ? " ≤ " : " = ", right);
		if (relation.leftSize() > 1)
			left = joined(left, " = ", sum(figures, relation, broken.actual()));
		if (relation.size() - relation.leftSize() > 1)
			right = joined(sum(figures, relation, broken.expected()), " = ", right);
		return joined(left, relation.atMost() ? " > " : " ≠ ", right);
	}

	private static Text sum(Figures figures, Relation relation, long number) {
		return same(Amounts.text(figures.form(), relation.cell(0), number));
	}

	private static Text joined(Text left, String sign, Text right) {
		return new Text(left.zh() + sign + right.zh(), left.en() + sign + right.en());
	}

	private static Text side(Figures figures, Relation relation, boolean left) {
		StringBuilder zh = new StringBuilder();
		StringBuilder en = new StringBuilder();
		for (int i = 0; i < relation.size(); i++) {
			if (relation.isLeft(i) != left || relation.size() > WHOLE && !left && isZero(figures, relation, i))
				continue;
			String sign = sign(relation.coefficient(i), zh.isEmpty());
			Text number = numberOfYear(figures, relation, i);
			zh.append(sign).append(number.zh());
			en.append(sign).append(number.en());
		}
		return zh.isEmpty() ? same("0") : new Text(zh.toString(), en.toString());
	}

	private static String sign(long coefficient, boolean first) {
		String sign = coefficient < 0 ? first ? "-" : " - " : first ? "" : " + ";
		return Math.abs(coefficient) == 1 ? sign : sign + Math.abs(coefficient) + " × ";
	}

	private static boolean isZero(Figures figures, Relation relation, int term) {
		int cell = relation.cell(term);
		return !relation.previous(term) && figures.known(cell) && figures.number(cell) == 0;
	}

	private static Text numberOfYear(Figures figures, Relation relation, int term) {
		Text number = number(figures, relation, term);
		return relation.previous(term) ? LAST_YEAR.with(number) : number;
	}

	private static Text number(Figures figures, Relation relation, int term) {
		int cell = relation.cell(term);
		if (!relation.previous(term))
			return value(figures, cell);
		LastYear lastYear = figures.lastYear();
		return same(lastYear != null && lastYear.known(cell) ? Amounts.text(figures.form(), cell, lastYear.number(cell)) : "?");
	}

	private static Text same(String words) {
		return new Text(words, words);
	}
}
