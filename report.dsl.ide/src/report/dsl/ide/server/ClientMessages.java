package report.dsl.ide.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Listener;
import report.dsl.workspace.Messages;
import report.dsl.workspace.SettingsFile;

/** What the server has to say to the person at the editor. */
final class ClientMessages implements Listener {

	private final Supplier<Language> language;
	private final Set<String> said = ConcurrentHashMap.newKeySet();
	private volatile LanguageClient client;

	/** @param language of all that is said */
	ClientMessages(Supplier<Language> language) {
		this.language = language;
	}

	void connect(LanguageClient newClient) {
		client = newClient;
	}

	/** A sentence of the server. */
	String message(String key, Object... arguments) {
		return Messages.of(ServerProblem.class, language.get()).get(key, arguments);
	}

	/**
	 * Something in the workspace is not as it should be. Said once, however often it is come upon; shown when it is about the
	 * settings, which no diagnostic tells of.
	 */
	@Override
	public void reportProblem(String path, FileProblem problem) {
		String text = (path == null ? "" : path + ": ") + problem.in(language.get());
		if (!said.add(text))
			return;
		if (path != null && path.contains(SettingsFile.NAME))
			show(MessageType.Warning, text);
		else
			log(MessageType.Warning, text);
	}

	/** What was asked for could not be done. */
	void refuse(String path, FileProblem problem) {
		show(MessageType.Warning, (path == null ? "" : path + ": ") + problem.in(language.get()));
	}

	/** The sentence about a fault of the program. */
	String failure(Throwable cause) {
		StackTraceElement[] trace = cause.getStackTrace();
		return message("failure", cause, trace.length == 0 ? "?" : trace[0]);
	}

	/** A fault of the program: where, for whoever mends it. */
	void fault(String where, Throwable cause) {
		String text = failure(cause) + (where == null ? "" : " (" + where + ")");
		if (said.add(text))
			log(MessageType.Error, text);
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
