// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import org.eclipse.lsp4j.CompletionItem;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.MarkdownEscape;
import report.dsl.rules.Rule;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.text.Split;

/** What an item stands for, written into it as a line each: the document, the kind, its keys. */
final class ProposalNotes {

	private static final String SEPARATOR = "\n";
	private static final Region NOWHERE = Region.at(0);

	private ProposalNotes() {
	}

	/** @param item null when it is not proposed */
	static void mark(@Nullable CompletionItem item, ReportDocument document, String kind, String... keys) {
		if (item != null)
			item.setData(document.uri() + SEPARATOR + kind + SEPARATOR + String.join(SEPARATOR, keys));
	}

	static @Nullable String uri(CompletionItem item) {
		String[] words = words(item);
		return words.length < 3 ? null : words[0];
	}

	private static String[] words(CompletionItem item) {
		return item.getData() instanceof String text ? Split.at(text, SEPARATOR) : new String[0];
	}

	/** @return Markdown, empty when there is nothing to say */
	static String of(CompletionItem item, ReportDocument document) {
		String[] words = words(item);
		if (words.length < 3)
			return "";
		Form form = document.form();
		Table table = words.length == 4 ? form.table(words[2]) : null;
		return switch (words[1]) {
		case "field" -> field(document, words[2]);
		case "form" -> document.forms().form(words[2]) instanceof Form other ? MarkdownEscape.escape(other.title()) : "";
		case "rule" ->
			Catalogue.rule(words[2]) instanceof Rule rule ? MarkdownEscape.escape(rule.card().why().in(document.language())) : "";
		case "section" ->
			form.section(words[2]) instanceof Section section ? Hovers.text(document, new CaretContext.Heading(section, NOWHERE)) : "";
		case "table" -> form.table(words[2]) instanceof Table one ? Hovers.text(document, new CaretContext.Caption(one, NOWHERE)) : "";
		case "row" -> table == null ? "" : row(document, table, words[3]);
		case "column" -> table != null && table.column(words[3]) instanceof Column column
				? Hovers.text(document, new CaretContext.Header(table, column, NOWHERE))
				: "";
		default -> "";
		};
	}

	private static String field(ReportDocument document, String name) {
		for (Field field : Field.values())
			if (field.name().equals(name))
				return MarkdownEscape.escape(FieldNotes.of(field).in(document.language()));
		return "";
	}

	/** @param position of the row among the lines of the table: rows of several groups may have the same label */
	private static String row(ReportDocument document, Table table, String position) {
		for (int i = 0; i < table.lines().size(); i++)
			if (Integer.toString(i).equals(position))
				return Hovers.text(document, new CaretContext.Label(table, table.lines().get(i), NOWHERE));
		return "";
	}
}
