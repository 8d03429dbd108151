// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.json.JsonWriter;

/**
 * Answers of features as JSON of the Language Server Protocol. Gson finds members by reflection, which scripts do not have;
 * here are the members that our features set, and a test compares them with what Gson writes.
 */
final class ProtocolJson {

	private final JsonWriter out = JsonWriter.verbatim();

	static String diagnostics(List<Diagnostic> diagnostics) {
		ProtocolJson json = new ProtocolJson();
		json.out.beginArray();
		diagnostics.forEach(json::diagnostic);
		json.out.endArray();
		return json.text();
	}

	static String actions(List<Either<Command, CodeAction>> actions) {
		ProtocolJson json = new ProtocolJson();
		json.out.beginArray();
		for (Either<Command, CodeAction> action : actions)
			json.action(action.getRight());
		json.out.endArray();
		return json.text();
	}

	static String completion(CompletionList list) {
		ProtocolJson json = new ProtocolJson();
		json.out.beginObject().key("isIncomplete").bool(list.isIncomplete()).key("items").beginArray();
		list.getItems().forEach(json::item);
		json.out.endArray().endObject();
		return json.text();
	}

	static String symbols(List<DocumentSymbol> symbols) {
		ProtocolJson json = new ProtocolJson();
		json.addSymbols(symbols);
		return json.text();
	}

	static String hover(@Nullable Hover hover) {
		ProtocolJson json = new ProtocolJson();
		if (hover == null)
			return json.nothing();
		json.out.beginObject().key("contents").beginObject().key("kind").string(hover.getContents().getRight().getKind());
		json.out.key("value").string(hover.getContents().getRight().getValue()).endObject();
		json.range("range", hover.getRange());
		json.out.endObject();
		return json.text();
	}

	/** Edits with what else there is to know of them. @param selection where the caret goes; null to leave it */
	static String edits(@Nullable List<TextEdit> edits, @Nullable Range selection, @Nullable String message) {
		ProtocolJson json = new ProtocolJson();
		if (edits == null)
			return json.nothing();
		json.out.beginObject();
		json.addEdits("edits", edits);
		json.range("selection", selection);
		json.member("message", message);
		json.out.endObject();
		return json.text();
	}

	private String text() {
		return new String(out.toByteArray(), StandardCharsets.UTF_8);
	}

	private String nothing() {
		out.nothing();
		return text();
	}

	private void diagnostic(Diagnostic diagnostic) {
		out.beginObject();
		range("range", diagnostic.getRange());
		out.key("severity").number(diagnostic.getSeverity().getValue());
		out.key("code").string(diagnostic.getCode().getLeft());
		out.key("source").string(diagnostic.getSource()).key("message").string(diagnostic.getMessage().getLeft());
		if (diagnostic.getTags() != null) {
			out.key("tags").beginArray();
			diagnostic.getTags().forEach(tag -> out.number(tag.getValue()));
			out.endArray();
		}
		if (diagnostic.getRelatedInformation() != null) {
			out.key("relatedInformation").beginArray();
			diagnostic.getRelatedInformation().forEach(this::related);
			out.endArray();
		}
		out.endObject();
	}

	private void related(DiagnosticRelatedInformation information) {
		out.beginObject().key("location").beginObject().key("uri").string(information.getLocation().getUri());
		range("range", information.getLocation().getRange());
		out.endObject().key("message").string(information.getMessage()).endObject();
	}

	private void action(CodeAction action) {
		out.beginObject().key("title").string(action.getTitle()).key("kind").string(action.getKind());
		if (action.getDiagnostics() != null) {
			out.key("diagnostics").beginArray();
			action.getDiagnostics().forEach(this::diagnostic);
			out.endArray();
		}
		if (action.getIsPreferred() != null)
			out.key("isPreferred").bool(action.getIsPreferred());
		if (action.getEdit() != null)
			changes(action.getEdit().getChanges());
		out.endObject();
	}

	private void changes(Map<String, List<TextEdit>> changes) {
		out.key("edit").beginObject().key("changes").beginObject();
		changes.forEach(this::addEdits);
		out.endObject().endObject();
	}

	private void item(CompletionItem item) {
		out.beginObject().key("label").string(item.getLabel());
		if (item.getKind() != null)
			out.key("kind").number(item.getKind().getValue());
		member("detail", item.getDetail());
		if (item.getDocumentation() != null) {
			out.key("documentation").beginObject().key("kind").string(item.getDocumentation().getRight().getKind());
			out.key("value").string(item.getDocumentation().getRight().getValue()).endObject();
		}
		if (item.getPreselect() != null)
			out.key("preselect").bool(item.getPreselect());
		member("sortText", item.getSortText());
		member("filterText", item.getFilterText());
		if (item.getInsertTextFormat() != null)
			out.key("insertTextFormat").number(item.getInsertTextFormat().getValue());
		if (item.getInsertTextMode() != null)
			out.key("insertTextMode").number(item.getInsertTextMode().getValue());
		out.key("textEdit");
		edit(item.getTextEdit().getLeft());
		out.endObject();
	}

	private void addSymbols(List<DocumentSymbol> symbols) {
		out.beginArray();
		symbols.forEach(this::symbol);
		out.endArray();
	}

	private void symbol(DocumentSymbol symbol) {
		out.beginObject().key("name").string(symbol.getName()).key("kind").number(symbol.getKind().getValue());
		range("range", symbol.getRange());
		range("selectionRange", symbol.getSelectionRange());
		member("detail", symbol.getDetail());
		if (symbol.getTags() != null) {
			out.key("tags").beginArray();
			for (SymbolTag tag : symbol.getTags())
				out.number(tag.getValue());
			out.endArray();
		}
		if (symbol.getChildren() != null) {
			out.key("children");
			addSymbols(symbol.getChildren());
		}
		out.endObject();
	}

	private void addEdits(String key, List<TextEdit> edits) {
		out.key(key).beginArray();
		edits.forEach(this::edit);
		out.endArray();
	}

	private void edit(TextEdit edit) {
		out.beginObject();
		range("range", edit.getRange());
		out.key("newText").string(edit.getNewText()).endObject();
	}

	private void range(String key, @Nullable Range range) {
		if (range == null)
			return;
		out.key(key).beginObject();
		position("start", range.getStart());
		position("end", range.getEnd());
		out.endObject();
	}

	private void position(String key, Position position) {
		out.key(key).beginObject().key("line").number(position.getLine()).key("character").number(position.getCharacter()).endObject();
	}

	private void member(String key, @Nullable String value) {
		if (value != null)
			out.key(key).string(value);
	}
}
