// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import report.dsl.form.Column;
import report.dsl.form.Mention;
import report.dsl.form.Row;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.MentionDef;
import report.dsl.rules.FormIssue.BareConstant;
import report.dsl.rules.FormIssue.UnusablePhrase;

/** Makes the phrases by which the narrative repeats a figure. */
final class Mentions {

	private static final String NUMBER = "{}";
	private static final char GAP = '…';

	private final Operands operands;
	private final FormIssues issues;
	private final List<Mention> mentions = new ArrayList<>();

	Mentions(FormDraft draft, Parts parts, FormIssues issues) {
		this.operands = new Operands(parts, issues);
		this.issues = issues;
		draft.mentions.forEach(this::add);
	}

	List<Mention> mentions() {
		return mentions;
	}

	private void add(MentionDef def) {
		List<Item> items = operands.items(def.getSum(), null);
		if (items == null)
			return;
		List<Integer> cells = new ArrayList<>();
		for (Item item : items)
			for (OperandTarget figure : item.figures()) {
				if (item.coefficient() != 1 || figure.previous() || figure.shape() != OperandTarget.Shape.CELL) {
					issues.addUnusable(def.getSum());
					return;
				}
				cells.add(figure.cell(null, null));
			}
		if (cells.isEmpty()) {
			issues.add(def.getSum(), null, region -> new BareConstant(region, "0"));
			return;
		}
		String label = label(items);
		for (String phrase : def.getPhrases())
			add(def, phrase, cells, label);
	}

	private void add(MentionDef def, String phrase, List<Integer> cells, String label) {
		int number = phrase.indexOf(NUMBER);
		List<String> pieces = number < 0 ? List.of() : pieces(phrase.substring(0, number));
		String after = number < 0 ? "" : phrase.substring(number + NUMBER.length()).strip();
		if (pieces.isEmpty() || after.isEmpty() || after.indexOf(GAP) >= 0 || after.contains(NUMBER)) {
			issues.add(def, FormPackage.Literals.MENTION_DEF__PHRASES, region -> new UnusablePhrase(region, phrase));
			return;
		}
		int before = pieces.size();
		pieces.add(after);
		mentions.add(new Mention(pieces, before, cells, label));
	}

	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		for (int start = 0; start <= text.length();) {
			int gap = text.indexOf(GAP, start);
			int end = gap < 0 ? text.length() : gap;
			String piece = text.substring(start, end).strip();
			if (!piece.isEmpty())
				pieces.add(piece);
			start = end + 1;
		}
		return pieces;
	}

	/** The rows' labels without their numbers; the last column, the only one or the total, goes without saying. */
	private static String label(List<Item> items) {
		StringBuilder label = new StringBuilder();
		for (Item item : items) {
			OperandTarget figure = item.figures().getFirst(); // a cell: it has a row and a column
			Row row = item.group() != null ? item.group() : Objects.requireNonNull(figure.row());
			Column column = Objects.requireNonNull(figure.column());
			if (!label.isEmpty())
				label.append(" + ");
			label.append(LabelText.noun(row.label()));
			if (column.index() < figure.table().columns().size() - 1)
				label.append('·').append(LabelText.brief(column.label()));
		}
		return label.toString();
	}
}
