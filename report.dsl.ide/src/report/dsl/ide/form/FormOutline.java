// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;

import report.dsl.ide.Positions;
import report.dsl.sheet.Source;

/** The outline of a form: sections, tables, columns, rows, relations, as they stand in the text. */
public final class FormOutline {

	private FormOutline() {
	}

	public static List<DocumentSymbol> of(FormDocument document) {
		return symbols(FormModel.of(document).items(), document.source());
	}

	private static List<DocumentSymbol> symbols(List<FormItem> items, Source source) {
		List<DocumentSymbol> symbols = new ArrayList<>(items.size());
		for (FormItem item : items)
			symbols.add(new DocumentSymbol(name(item), kind(item.kind()), Positions.of(source, item.whole()),
					Positions.of(source, item.selection()),
					item.definition() == null ? null : item.key(), symbols(item.children(), source)));
		return symbols;
	}

	/** The protocol forbids empty names. */
	private static String name(FormItem item) {
		if (!item.title().isBlank())
			return item.title();
		return item.key().isBlank() ? "…" : item.key();
	}

	/** How a thing of a form is shown; the same for reports on it. */
	public static SymbolKind kind(PartKind kind) {
		return switch (kind) {
		case FORM -> SymbolKind.Module;
		case SECTION -> SymbolKind.Namespace;
		case TABLE -> SymbolKind.Class;
		case COLUMN -> SymbolKind.Field;
		case COLUMN_GROUP, GROUP -> SymbolKind.Struct;
		case ROW -> SymbolKind.Property;
		case CHECK -> SymbolKind.Operator;
		case MENTION -> SymbolKind.String;
		case DEADLINE -> SymbolKind.Event;
		case CHANGE -> SymbolKind.Constructor;
		};
	}
}
