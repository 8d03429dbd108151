// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.ide.FindingNotes;
import report.dsl.ide.Positions;
import report.dsl.rules.MarkdownEscape;
import report.dsl.sheet.Region;

/** What a form says about the word under the pointer: a key, a key word, a relation. */
public final class FormHovers {

	private static final Text KEY = new Text("JSON 键", "JSON key");
	private static final Text LAW = new Text("依据", "law");
	private static final Text UNIT = new Text("单位", "unit");
	private static final Text CELLS = new Text("{0} 个数", "{0} figures");
	private static final Text ALIASES = new Text("也写作", "also written");
	private static final Text RELATIONS = new Text("关系", "relations");
	private static final Text MORE = new Text("…… 另有 {0} 个", "… and {0} more");
	private static final Text YEARS = new Text("{0}–{1} 年度", "years {0}–{1}");
	private static final Text LEFT_OUT = new Text("没有进入格式：键重复，或被去掉了", "not in the form: its key is a duplicate, or it was removed");
	private static final Text HOLDS = new Text("在 {0} 处成立", "applies in {0} places");
	private static final int MOST_RELATIONS = 8;

	private final FormDocument document;
	private final Language language;
	private final List<String> lines = new ArrayList<>();

	private FormHovers(FormDocument document) {
		this.document = document;
		this.language = document.language();
	}

	/** @return null where there is nothing to say */
	public static @Nullable Hover of(FormDocument document, Position position) {
		int offset = Positions.offset(document.source(), position);
		FormHovers hovers = new FormHovers(document);
		Region place = hovers.say(offset);
		StringBuilder about = new StringBuilder();
		if (place != null)
			about.append(String.join("\n\n", hovers.lines)).append("\n\n");
		return FindingNotes.hover(document, offset, about, place);
	}

	/** @return the part that the note is about; null if there is no note */
	private @Nullable Region say(int offset) {
		FormModel model = FormModel.of(document);
		Use name = model.name(offset);
		if (name != null) {
			definition(model, name.target());
			return name.region();
		}
		FormToken word = word(offset);
		if (word == null)
			return null;
		String text = word.text(document.source().text());
		Text explanation = word.kind() == FormToken.Kind.WORD ? FormKeywords.explanation(text) : null;
		List<Relation> stated = stated(model.items(), offset, model);
		if (explanation == null && !(word.kind() == FormToken.Kind.MARK && "<=".contains(text) && !stated.isEmpty()))
			return null;
		if (explanation != null)
			lines.add("`" + text + "` " + explanation.in(language));
		if (!"<=".contains(text) && !text.equals("check") && !text.equals("warn") && !text.equals("suspect"))
			return word.region();
		formulas(stated);
		return word.region();
	}

	private @Nullable FormToken word(int offset) {
		FormToken found = null;
		for (FormToken token : FormLexer.tokens(document.source().text()))
			if (token.region().contains(offset) && (found == null || found.kind() == FormToken.Kind.MARK))
				found = token;
		return found;
	}

	/** What the innermost thing around a place states. */
	private static List<Relation> stated(List<FormItem> items, int offset, FormModel model) {
		for (FormItem item : items)
			if (item.whole().contains(offset)) {
				List<Relation> inner = stated(item.children(), offset, model);
				return inner.isEmpty() ? model.stated(item.whole()) : inner;
			}
		return List.of();
	}

	/** A relation stated for many rows or columns is listed once. */
	private void formulas(List<Relation> stated) {
		Set<String> formulas = new LinkedHashSet<>();
		for (Relation relation : stated)
			formulas.add(formula(relation));
		formulas.forEach(lines::add);
		if (stated.size() > 1)
			lines.add(HOLDS.with(stated.size()).in(language));
	}

	private static String formula(Relation relation) {
		return MarkdownEscape.escape(relation.formula())
				+ (relation.note() == null ? "" : "　*" + MarkdownEscape.escape(relation.note()) + "*");
	}

	private void definition(FormModel model, Definition definition) {
		Object part = model.part(definition);
		LabelPlace labelled = part == null ? null : model.label(part);
		String label = labelled != null ? labelled.label() : definition.labelText();
		lines.add("**" + MarkdownEscape.escape(label.isBlank() ? definition.key() : label) + "**");
		switch (part) {
		case null -> lines.add(LEFT_OUT.in(language));
		case Form form -> form(form);
		case Section section -> facts(section.key(), section.law(), null, section.aliases());
		case Table table -> {
			facts(table.key(), table.law(), null, table.aliases());
			lines.add(CELLS.with(table.endCell() - table.firstCell()).in(language));
		}
		case Row row -> row(model.form(), row);
		case Column column -> column(model.form(), column);
		default -> { // nothing more is known
		}
		}
	}

	private void form(Form form) {
		facts(form.name(), null, null, List.of());
		if (form.firstYear() > 0 || form.lastYear() < Integer.MAX_VALUE)
			lines.add(YEARS.with(form.firstYear() > 0 ? String.valueOf(form.firstYear()) : "",
					form.lastYear() < Integer.MAX_VALUE ? String.valueOf(form.lastYear()) : "").in(language));
		lines.add(CELLS.with(form.cellCount()).in(language));
	}

	private void facts(String key, @Nullable String law, @Nullable String unit, List<String> aliases) {
		StringBuilder facts = new StringBuilder(KEY.in(language)).append(" `").append(key).append('`');
		if (law != null)
			facts.append(" · ").append(LAW.in(language)).append(' ').append(MarkdownEscape.escape(law));
		if (unit != null && !unit.isEmpty())
			facts.append(" · ").append(UNIT.in(language)).append(' ').append(MarkdownEscape.escape(unit));
		lines.add(facts.toString());
		if (!aliases.isEmpty())
			lines.add(ALIASES.in(language) + " " + MarkdownEscape.escape(Text.list(aliases).in(language)));
	}

	private void row(Form form, Row row) {
		facts(row.key(), row.law(), row.unit() == null ? null : row.unit().text(), row.otherLabels());
		for (Table table : form.tables())
			if (!row.group() && table.rows().contains(row)) {
				lines.add(CELLS.with(table.columns().size()).in(language));
				List<Integer> cells = new ArrayList<>();
				table.columns().forEach(column -> cells.add(table.cell(row, column)));
				relations(form, cells);
			}
	}

	private void column(Form form, Column column) {
		facts(column.key(), null, column.unit().text(), column.otherLabels());
		for (Table table : form.tables())
			for (Column one : table.columns())
				if (one == column) {
					lines.add(CELLS.with(table.rows().size()).in(language));
					relations(form, table.rows().stream().map(row -> table.cell(row, column)).toList());
				}
	}

	/** The different formulas of the relations that cells take part in. */
	private void relations(Form form, List<Integer> cells) {
		Set<String> formulas = new LinkedHashSet<>();
		for (int cell : cells)
			for (int number : form.relationsOf(cell))
				formulas.add("- " + formula(form.relations().get(number)));
		if (formulas.isEmpty())
			return;
		StringBuilder list = new StringBuilder(RELATIONS.in(language)).append("\n\n");
		list.append(String.join("\n", formulas.stream().limit(MOST_RELATIONS).toList()));
		if (formulas.size() > MOST_RELATIONS)
			list.append("\n- ").append(MORE.with(formulas.size() - MOST_RELATIONS).in(language));
		lines.add(list.toString());
	}
}
