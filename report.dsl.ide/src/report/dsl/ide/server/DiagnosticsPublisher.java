// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Document;

/** Shows diagnostics in the editor, and takes away what no longer counts. Safe for use by several threads. */
final class DiagnosticsPublisher {

	private final WorkspaceLibrary library;
	private final Configuration configuration;
	private final ClientMessages messages;
	/** Files that are not open and show something, with the URI under which they do. */
	private final Map<String, String> shown = new ConcurrentHashMap<>();

	DiagnosticsPublisher(WorkspaceLibrary library, Configuration configuration, ClientMessages messages) {
		this.library = library;
		this.configuration = configuration;
		this.messages = messages;
	}

	/** Shows what was found in an open document. */
	void publish(String key, Document document, List<Diagnostic> found) {
		if (!document.uri().equals(shown.get(key)))
			clear(key);
		shown.remove(key);
		if (!configuration.start().pull())
			send(document.uri(), document.version(), found);
	}

	/** Shows what was found in a file that is not open, if the user wants to see it. */
	void publish(String key, List<Diagnostic> found) {
		String uri = library.uri(key);
		boolean visible = !found.isEmpty() && library.folders().of(key) != null && configuration.settings().checkAll();
		if (!visible || !uri.equals(shown.get(key)))
			clear(key);
		if (visible) {
			shown.put(key, uri);
			send(uri, null, found);
		}
	}

	/** A document was closed: what is shown of it belongs to the file now. */
	void closed(String uri, String key) {
		shown.put(key, uri);
	}

	/** The files below a folder, none of them open, of which something is shown. */
	List<String> below(String folder) {
		return shown.keySet().stream().filter(key -> key.startsWith(folder + "/")).toList();
	}

	private void clear(String key) {
		String uri = shown.remove(key);
		if (uri != null)
			send(uri, null, List.of());
	}

	private void send(String uri, @Nullable Integer version, List<Diagnostic> found) {
		messages.client().publishDiagnostics(new PublishDiagnosticsParams(uri, found, version));
	}

	/** What is drawn into open documents may have changed without a key in them: the client asks for it again. */
	void refresh() {
		ClientFeatures can = configuration.client();
		LanguageClient client = messages.client();
		if (can.inlayRefresh())
			messages.follow(client.refreshInlayHints());
		if (can.lensRefresh())
			messages.follow(client.refreshCodeLenses());
		if (can.tokenRefresh())
			messages.follow(client.refreshSemanticTokens());
		if (configuration.start().pull())
			messages.follow(client.refreshDiagnostics());
	}
}
