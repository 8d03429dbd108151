// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.text.Label;

/** One side of a relation in few words: rows of a column by the numbers in front of them, {@code 一 + 二}, all else by labels. */
final class Side {

	private static final Text LAST_YEAR = new Text("上年{0}", "last year’s {0}");
	/** Of longer sums the first terms and the last are named. */
	private static final int WHOLE = 4;

	private final Form form;
	private final Relation relation;

	private Side(Form form, Relation relation) {
		this.form = form;
		this.relation = relation;
	}

	static Text of(Form form, Relation relation, boolean left) {
		return new Side(form, relation).words(left);
	}

	private Text words(boolean left) {
		List<Integer> terms = new ArrayList<>();
		for (int i = 0; i < relation.size(); i++)
			if (relation.isLeft(i) == left)
				terms.add(i);
		StringBuilder zh = new StringBuilder();
		StringBuilder en = new StringBuilder();
		for (int i = 0; i < terms.size(); i++) {
			boolean skipped = terms.size() > WHOLE && i >= 2 && i < terms.size() - 1;
			if (skipped && i > 2)
				continue;
			String sign = skipped ? " + " : sign(relation.coefficient(terms.get(i)), i == 0);
			Text name = skipped ? new Text("…", "…") : name(terms.get(i));
			zh.append(sign).append(name.zh());
			en.append(sign).append(name.en());
		}
		return new Text(zh.toString(), en.toString());
	}

	private static String sign(long coefficient, boolean first) {
		String sign = coefficient < 0 ? first ? "-" : " - " : first ? "" : " + ";
		return Math.abs(coefficient) == 1 ? sign : sign + Math.abs(coefficient) + " × ";
	}

	private Text name(int term) {
		int cell = relation.cell(term);
		String mark = Names.commonColumn(form, relation) == null ? "" : mark(cell);
		Text name = mark.isEmpty() ? Names.within(form, relation, cell) : new Text(mark, mark);
		return relation.previous(term) ? LAST_YEAR.with(name) : name;
	}

	/** The number in front of a row; empty when there is none or another row of the relation has the same. */
	private String mark(int cell) {
		String mark = Label.mark(form.rowOf(cell).label());
		for (int i = 0; i < relation.size(); i++)
			if (form.rowOf(relation.cell(i)) != form.rowOf(cell) && Label.mark(form.rowOf(relation.cell(i)).label()).equals(mark))
				return "";
		return mark;
	}
}
