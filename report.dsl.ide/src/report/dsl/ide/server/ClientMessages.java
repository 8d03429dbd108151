// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Listener;
import report.dsl.workspace.Messages;
import report.dsl.workspace.SettingsFile;

/** What the server has to say to the person at the editor. */
final class ClientMessages implements Listener {

	private final Configuration configuration;
	private final Set<String> said = ConcurrentHashMap.newKeySet();
	@SuppressWarnings("NullAway.Init") // connect sets it before the first message
	private volatile LanguageClient client;

	ClientMessages(Configuration configuration) {
		this.configuration = configuration;
	}

	void connect(LanguageClient newClient) {
		client = newClient;
	}

	/** The client that is served. */
	LanguageClient client() {
		return client;
	}

	/** The language of all messages. */
	Language language() {
		return configuration.language();
	}

	/** A sentence of the server. */
	String message(String key, Object... arguments) {
		return Messages.of(ServerProblem.class, language()).get(key, arguments);
	}

	/**
	 * Something in the workspace is not as it should be. Logged once, however often it is noticed; shown if it is about the
	 * settings, because they have no diagnostics.
	 */
	@Override
	public void reportProblem(@Nullable String path, FileProblem problem) {
		String text = (path == null ? "" : path + ": ") + problem.in(language());
		if (!said.add(text))
			return;
		if (path != null && path.contains(SettingsFile.NAME))
			show(MessageType.Warning, text);
		else
			log(MessageType.Warning, text);
	}

	/** What was asked for could not be done. */
	void refuse(String path, FileProblem problem) {
		show(MessageType.Warning, (path == null ? "" : path + ": ") + problem.in(language()));
	}

	/** The sentence about a fault of the program. */
	String failure(Throwable cause) {
		StackTraceElement[] trace = cause.getStackTrace();
		return message("failure", cause, trace.length == 0 ? "?" : trace[0]);
	}

	/** A fault of the program and its place, for the developer. Logged once, with the whole stack trace where that is set. */
	void fault(@Nullable String where, Throwable cause) {
		String text = failure(cause) + (where == null ? "" : " (" + where + ")");
		if (said.add(text))
			log(MessageType.Error, configuration.debug() ? text + "\n" + stackTrace(cause) : text);
	}

	/** A fault that the client gets as an error response: its stack trace is logged where that is set. */
	void trace(Throwable cause) {
		if (configuration.debug())
			log(MessageType.Error, stackTrace(cause));
	}

	/** Nothing waits for what the client answers to a request; if the request fails, its stack trace is logged where that is set. */
	void follow(CompletableFuture<?> answer) {
		var unused = answer.whenComplete((value, cause) -> {
			if (cause != null)
				trace(cause);
		});
	}

	private static String stackTrace(Throwable cause) {
		StringWriter trace = new StringWriter();
		cause.printStackTrace(new PrintWriter(trace));
		return trace.toString().stripTrailing();
	}

	/** What has been said before may be said again: the workspace has changed. */
	void forget() {
		said.clear();
	}

	void show(MessageType type, String text) {
		LanguageClient to = client;
		if (to != null)
			to.showMessage(new MessageParams(type, text));
	}

	void log(MessageType type, String text) {
		LanguageClient to = client;
		if (to != null)
			to.logMessage(new MessageParams(type, text));
	}
}
