// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Mention;
import report.dsl.form.Row;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.MentionDef;
import report.dsl.rules.FormIssue.BareConstant;
import report.dsl.rules.FormIssue.UnusablePhrase;

/** Makes the phrases by which the narrative repeats a figure. */
final class Mentions {

	private final Operands operands;
	private final FormIssues issues;
	private final PhraseWords words = new PhraseWords();
	private final List<Mention> mentions = new ArrayList<>();

	Mentions(FormDraft draft, Parts parts, FormIssues issues) {
		this.operands = new Operands(parts, issues);
		this.issues = issues;
		for (MentionDef def : draft.mentions)
			def.getPhrases().forEach(words::collect);
		draft.mentions.forEach(this::add);
	}

	List<Mention> mentions() {
		return mentions;
	}

	private void add(MentionDef def) {
		List<Item> items = operands.items(def.getSum(), null);
		if (items == null)
			return;
		boolean column = !items.isEmpty() && items.stream().flatMap(item -> item.figures().stream())
				.allMatch(figure -> figure.shape() == OperandTarget.Shape.COLUMN);
		List<Integer> cells = new ArrayList<>();
		for (Item item : items)
			for (OperandTarget figure : item.figures()) {
				if (item.coefficient() != 1 || figure.previous() || !column && figure.shape() != OperandTarget.Shape.CELL) {
					issues.addUnusable(def.getSum());
					return;
				}
				addCells(figure, cells);
			}
		if (cells.isEmpty()) {
			issues.add(def.getSum(), null, region -> new BareConstant(region, "0"));
			return;
		}
		for (String phrase : def.getPhrases())
			add(def, phrase, cells, column);
	}

	private static void addCells(OperandTarget figure, List<Integer> cells) {
		@Nullable
		Column column = figure.column();
		if (figure.row() != null || column == null)
			cells.add(figure.cell(null, null));
		else
			for (Row row : figure.table().rows())
				cells.add(figure.table().cell(row, column));
	}

	private void add(MentionDef def, String phrase, List<Integer> cells, boolean column) {
		Mention mention = words.mention(phrase, cells, column);
		if (mention == null)
			issues.add(def, FormPackage.Literals.MENTION_DEF__PHRASES, region -> new UnusablePhrase(region, phrase));
		else
			mentions.add(mention);
	}
}
