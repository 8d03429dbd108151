// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.UiThread;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Server;

/**
 * What can be done at places of texts. Eclipse wants to know that at once and on the thread of the user interface, so it is
 * asked for beforehand: when a finding is shown in an editor, when a marker is selected, when the caret comes to a place.
 */
public final class OfferedRepairs {

	/** Findings of an open text whose repairs are asked for unasked; those of the others when somebody comes near. */
	private static final int MOST = 100;
	/** Places whose repairs are kept. */
	private static final int KEPT = 1_000;

	/** A place of a state of a text. @param version 0 for a file that is not open */
	private record TextPlace(String uri, int version, Range range) {
	}

	private final Server server;
	private final LiveDocuments documents;
	private final ClientCommands commands;
	private final Problems problems;
	private final Map<TextPlace, List<Either<Command, CodeAction>>> known = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<TextPlace, List<Either<Command, CodeAction>>> eldest) {
			return size() > KEPT;
		}
	};

	OfferedRepairs(Server server, LiveDocuments documents, ClientCommands commands, Problems problems) {
		this.server = server;
		this.documents = documents;
		this.commands = commands;
		this.problems = problems;
	}

	void found(LiveDocument document, Collection<Problem> shown) {
		shown.stream().limit(MOST).map(problem -> problem.diagnostic().getRange()).distinct().forEach(range -> at(document.uri(), range));
	}

	/** What is known already; null when it has to be asked for. Asks nothing. */
	public synchronized @Nullable List<Either<Command, CodeAction>> known(String uri, Range range) {
		return known.get(place(uri, range));
	}

	private TextPlace place(String uri, Range range) {
		LiveDocument live = documents.of(uri);
		return new TextPlace(uri, live == null ? 0 : live.version(), range);
	}

	/** What can be done at a place, the best first. Never waits. */
	public CompletableFuture<List<Either<Command, CodeAction>>> at(String uri, Range range) {
		TextPlace place = place(uri, range);
		List<Either<Command, CodeAction>> before = known(uri, range);
		if (before != null && place.version > 0)
			return CompletableFuture.completedFuture(before);
		CodeActionContext context = new CodeActionContext(diagnostics(uri, range));
		context.setTriggerKind(CodeActionTriggerKind.Automatic);
		CodeActionParams params = new CodeActionParams(new TextDocumentIdentifier(uri), range, context);
		return server.ask(to -> to.getTextDocumentService().codeAction(params)).thenApply(found -> {
			List<Either<Command, CodeAction>> actions = found == null ? List.of() : new ArrayList<>(found);
			synchronized (this) {
				known.put(place, actions);
			}
			return actions;
		});
	}

	private List<Diagnostic> diagnostics(String uri, Range range) {
		return problems.of(uri).stream().map(Problem::diagnostic).filter(diagnostic -> diagnostic.getRange().equals(range)).toList();
	}

	/** Does something that was offered, beside the caller. @return whether it was done */
	public CompletableFuture<Boolean> run(Either<Command, CodeAction> action) {
		if (action.isLeft())
			return run(action.getLeft());
		CodeAction offered = action.getRight();
		if (offered.getEdit() != null || offered.getData() == null)
			return apply(offered);
		return server.ask(to -> to.getTextDocumentService().resolveCodeAction(offered))
				.thenCompose(full -> full == null ? CompletableFuture.completedFuture(false) : apply(full));
	}

	private CompletableFuture<Boolean> apply(CodeAction action) {
		CompletableFuture<Boolean> edited = action.getEdit() == null
				? CompletableFuture.completedFuture(true)
				: Edits.apply(documents, action.getEdit());
		return action.getCommand() == null ? edited : edited.thenCompose(done -> run(action.getCommand()));
	}

	private CompletableFuture<Boolean> run(Command command) {
		UiThread.later(() -> commands.run(command));
		return CompletableFuture.completedFuture(true);
	}
}
