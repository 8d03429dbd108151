// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.lang.ShippedForms;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.TableDef;

/** What can be typed at a place of a form: key words, keys that can be meant, labels that official forms use. */
public final class FormCompletion {

	/** Numbers of one length sort like texts. */
	private static final int FIRST_NUMBER = 10_000;

	private final FormDocument document;
	private final FormLibrary library;
	private final boolean snippets;
	private final Range range;
	private final List<CompletionItem> items = new ArrayList<>();

	private FormCompletion(FormDocument document, Range range, boolean snippets, FormLibrary library) {
		this.document = document;
		this.range = range;
		this.snippets = snippets;
		this.library = library;
	}

	/** @param snippets the client can jump from place to place in what was inserted */
	public static List<CompletionItem> of(FormDocument document, Position position, boolean snippets, FormLibrary library) {
		int offset = Positions.offset(document.source(), position);
		String text = document.source().text();
		FormToken inside = inside(text, offset);
		if (inside != null && inside.isComment())
			return List.of();
		int start = offset;
		while (inside == null && start > 0 && isKeyCharacter(text.charAt(start - 1)))
			start--;
		if (inside != null)
			start = inside.start();
		Range range = Positions.of(document.source(), start,
				inside == null || inside.kind() == FormToken.Kind.OPEN_STRING ? offset : inside.end());
		FormCompletion completion = new FormCompletion(document, range, snippets, library);
		CompletionPlace place = new CompletionPlace(document, start);
		if (inside == null)
			completion.words(place);
		completion.labels(place, inside == null ? null : text.charAt(inside.start()));
		return completion.items;
	}

	private static boolean isKeyCharacter(char c) {
		return FormLexer.isLetter(c) || c >= '0' && c <= '9';
	}

	/** The string or comment that the caret stands in. */
	private static @Nullable FormToken inside(String text, int offset) {
		for (FormToken token : FormLexer.tokens(text)) {
			boolean open = token.kind() == FormToken.Kind.OPEN_STRING || token.kind() == FormToken.Kind.LINE_COMMENT;
			boolean closed = token.kind() == FormToken.Kind.STRING || token.kind() == FormToken.Kind.BLOCK_COMMENT;
			if (open && token.start() < offset && offset <= token.end() || closed && token.start() < offset && offset < token.end())
				return token;
		}
		return null;
	}

	private void words(CompletionPlace place) {
		if (place.reference)
			place.scope(scope -> {
				Set<String> names = new LinkedHashSet<>();
				for (IEObjectDescription one : scope.getAllElements())
					if (names.add(one.getName().toString()))
						key(one.getName().toString(), one.getEObjectOrProxy());
			});
		if (place.base)
			forms();
		for (String word : place.keywords)
			keyword(word);
	}

	private void key(String name, EObject object) {
		String label = switch (object) {
		case SectionDef section -> section.getTitle();
		case TableDef table -> table.getTitle();
		case LineDef line -> line.getLabel();
		case ColumnDef column -> column.getLabel();
		default -> null;
		};
		CompletionItemKind kind = switch (object) {
		case SectionDef section -> CompletionItemKind.Module;
		case TableDef table -> CompletionItemKind.Class;
		case ColumnDef column -> CompletionItemKind.Field;
		default -> CompletionItemKind.Property;
		};
		add(name, kind, label, name, null, "1");
	}

	private static Form shipped(String name) {
		return Objects.requireNonNull(ShippedForms.INSTANCE.form(name));
	}

	private void forms() {
		Map<String, String> titles = new LinkedHashMap<>();
		for (String name : ShippedForms.INSTANCE.names())
			titles.put(name, shipped(name).title());
		for (FormDocument file : library.forms())
			titles.putIfAbsent(FormModel.of(file).form().name(), FormModel.of(file).form().title());
		titles.forEach((name, title) -> add(name, CompletionItemKind.Reference, title, name, null, "1"));
	}

	private void keyword(String word) {
		Text explanation = FormKeywords.explanation(word);
		String snippet = snippets ? FormKeywords.snippet(word) : null;
		CompletionItem item = add(word, CompletionItemKind.Keyword, null, snippet == null ? word : snippet, null, "2");
		if (explanation != null)
			item.setDocumentation(Either.forLeft(explanation.in(document.language())));
		if (snippet == null)
			return;
		item.setInsertTextFormat(InsertTextFormat.Snippet);
		item.setInsertTextMode(InsertTextMode.AdjustIndentation);
	}

	/** @param quote the mark that the string begins with, null when none is typed yet */
	private void labels(CompletionPlace place, @Nullable Character quote) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (String value : place.values)
			for (String name : ShippedForms.INSTANCE.names())
				labels(place.rule, value, shipped(name), labels);
		for (Map.Entry<String, String> one : labels.entrySet()) {
			String quoted = quoted(one.getKey(), quote);
			if (quoted != null)
				add(one.getKey(), CompletionItemKind.Text, one.getValue(), quoted, quoted, "3");
		}
	}

	/** What official forms have at such a place, and under which key. */
	private static void labels(String rule, String value, Form form, Map<String, String> labels) {
		for (Section section : form.sections())
			if (rule.equals("SectionDef"))
				note(labels, value, section.title(), section.law(), null, section.key());
		for (Table table : form.tables()) {
			if (rule.equals("TableDef"))
				note(labels, value, table.title(), table.law(), null, table.key());
			for (Row row : table.lines())
				if (rule.equals(row.group() ? "GroupDef" : "RowDef"))
					note(labels, value, row.label(), row.law(), row.unit() == null ? null : row.unit().text(), row.key());
			for (Column column : table.columns())
				if (rule.equals("ColumnDef"))
					note(labels, value, column.label(), null, column.unit().text(), column.key());
		}
	}

	private static void note(Map<String, String> labels, String value, @Nullable String label, @Nullable String law, @Nullable String unit,
			String key) {
		String words = switch (value) {
		case "title", "label" -> label;
		case "law" -> law;
		case "unit" -> unit;
		default -> null;
		};
		if (words != null && !words.isBlank())
			labels.putIfAbsent(words, value.equals("unit") || value.equals("law") ? null : key);
	}

	private static @Nullable String quoted(String label, @Nullable Character quote) {
		if (quote != null && quote == '“')
			return label.indexOf('”') < 0 ? "“" + label + "”" : null;
		if (quote != null && quote == '「' || label.indexOf('"') >= 0)
			return label.indexOf('」') < 0 ? "「" + label + "」" : null;
		return '"' + label + '"';
	}

	/** @param filter what the client compares the typed text with; null: the label */
	private CompletionItem add(String label, CompletionItemKind kind, @Nullable String detail, String newText, @Nullable String filter,
			String rank) {
		CompletionItem item = new CompletionItem(label);
		item.setKind(kind);
		item.setDetail(detail);
		item.setTextEdit(Either.forLeft(new TextEdit(range, newText)));
		item.setFilterText(filter);
		item.setSortText(rank + (FIRST_NUMBER + items.size()));
		items.add(item);
		return item;
	}
}
