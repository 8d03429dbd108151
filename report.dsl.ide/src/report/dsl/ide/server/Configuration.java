// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.gson.JsonElement;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.Completion;
import report.dsl.ide.report.InlayHints;

/** What the client can do and what its user has set. Safe for use by several threads. */
final class Configuration {

	/** A client that does not answer is not waited for longer. */
	private static final int PATIENCE_SECONDS = 5;

	/** The variable of the environment that asks for the stack traces of failures, as the setting {@code debug} does. */
	private static final boolean DEBUG = "1".equals(System.getenv("REPORT_DEBUG"));

	private volatile ClientFeatures client = ClientFeatures.NONE;
	private volatile StartOptions start = StartOptions.of(null);
	private volatile EditorSettings settings = EditorSettings.DEFAULT;
	private volatile Language locale = Language.ZH;

	/** Who the client is: what it says with {@code initialize}. */
	void begin(InitializeParams params) {
		client = ClientFeatures.of(params);
		start = StartOptions.of(params.getInitializationOptions());
		locale = Language.of(start.lang() != null ? start.lang() : params.getLocale());
		settings = EditorSettings.of(start.settings());
	}

	ClientFeatures client() {
		return client;
	}

	StartOptions start() {
		return start;
	}

	EditorSettings settings() {
		return settings;
	}

	/** The user has changed the settings. @return those before */
	EditorSettings change(EditorSettings newSettings) {
		EditorSettings before = settings;
		settings = newSettings;
		return before;
	}

	/** Asks the client for the settings and waits for them. @return null when it has none to tell */
	@Nullable
	EditorSettings ask(LanguageClient of) {
		ConfigurationItem item = new ConfigurationItem();
		item.setSection(EditorSettings.SECTION);
		try {
			List<Object> values = of.configuration(new ConfigurationParams(List.of(item))).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (values != null && !values.isEmpty() && values.getFirst() instanceof JsonElement json && json.isJsonObject())
				return EditorSettings.of(json);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (Exception e) {
			// a client that cannot say has set nothing
		}
		return null;
	}

	/** The language of messages to the user. */
	Language language() {
		Language set = settings.language();
		return set != null ? set : locale;
	}

	/** Whether failures of the program are logged with the whole stack trace. */
	boolean debug() {
		return DEBUG || settings.debug();
	}

	/** The commands that can be called: the server's and those of the client. */
	Set<String> commands() {
		Set<String> all = new HashSet<>(start.commands());
		all.addAll(Commands.ALL);
		return all;
	}

	InlayHints.Options hintOptions() {
		EditorSettings now = settings;
		return new InlayHints.Options(now.totals(), now.differences(), now.lastYear());
	}

	CodeActions.Options actionOptions() {
		return new CodeActions.Options(client.literals() && client.lazyEdits(), client.literals() && client.documentChanges(),
				start.commands());
	}

	Completion.Client completionOptions() {
		return new Completion.Client(client.snippets(), LocalDate.now(ZoneId.systemDefault()), settings.newLabels());
	}
}
