// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import report.dsl.i18n.Text;
import report.dsl.ide.Document;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;

/** The actions offered at a place so far, and what the client asked for. */
final class CodeActionCollector {

	final Document document;
	final CodeActions.Options client;
	private final CodeActionContext context;
	private final List<Either<Command, CodeAction>> actions = new ArrayList<>();

	CodeActionCollector(Document document, CodeActionContext context, CodeActions.Options client) {
		this.document = document;
		this.context = context;
		this.client = client;
	}

	/** Whether the client wants actions of a kind. Without a wish it gets those for the place. */
	boolean wants(String kind) {
		List<String> only = context.getOnly();
		if (only == null || only.isEmpty())
			return !kind.startsWith("source") || !isAutomatic();
		for (String one : only)
			if (one.isEmpty() || kind.equals(one) || kind.startsWith(one + "."))
				return true;
		return false;
	}

	/** Whether nobody asked: the caret has only moved. */
	boolean isAutomatic() {
		return context.getTriggerKind() == CodeActionTriggerKind.Automatic;
	}

	/** The diagnostics that the client said it asks for; empty when it said nothing. */
	List<Diagnostic> diagnostics() {
		return context.getDiagnostics() == null ? List.of() : context.getDiagnostics();
	}

	/** Adds an action. @return the action, for what is to be said of it beyond that */
	CodeAction add(String kind, Text title, List<Edit> edits) {
		CodeAction action = action(kind, title);
		action.setEdit(edit(document, edits, client));
		return action;
	}

	/** Adds an action whose edit is not known yet. */
	CodeAction action(String kind, Text title) {
		CodeAction action = new CodeAction(title.in(document.language()));
		action.setKind(kind);
		actions.add(Either.forRight(action));
		return action;
	}

	List<Either<Command, CodeAction>> actions() {
		return actions;
	}

	/** Edits of a document as the client takes them; tables of a report that they touch are left laid out. */
	static WorkspaceEdit edit(Document document, List<Edit> edits, CodeActions.Options client) {
		List<Edit> all = document instanceof ReportDocument report ? laidOut(report, edits) : edits;
		List<TextEdit> changes = new ArrayList<>(all.size());
		for (Edit edit : all)
			changes.add(Positions.of(document.source(), edit));
		if (!client.versions())
			return new WorkspaceEdit(Map.of(document.uri(), changes));
		List<Either<TextEdit, SnippetTextEdit>> versioned = new ArrayList<>(changes.size());
		for (TextEdit change : changes)
			versioned.add(Either.forLeft(change));
		TextDocumentEdit whole = new TextDocumentEdit(new VersionedTextDocumentIdentifier(document.uri(), document.version()), versioned);
		return new WorkspaceEdit(List.of(Either.forLeft(whole)));
	}

	private static List<Edit> laidOut(ReportDocument report, List<Edit> edits) {
		Patch patch = new Patch(report);
		patch.applyAndLayOut(edits);
		return patch.edits();
	}
}
