// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A document that is open in a client: its text as the user sees it. */
final class Opened implements AutoCloseable {

	final Client client;
	final String uri;
	final JsonObject id;
	String text;
	int version = 1;

	private Opened(Client client, String uri, String text) {
		this.client = client;
		this.uri = uri;
		this.id = Json.of("uri", uri);
		this.text = text;
	}

	static Opened open(Client client, Path file, String text) {
		return open(client, file.toUri().toString(), text);
	}

	static Opened open(Client client, String uri, String text) {
		Opened opened = new Opened(client, uri, text);
		client.tell("textDocument/didOpen",
				Json.of("textDocument", Json.of("uri", uri, "languageId", "report", "version", 1, "text", text)));
		return opened;
	}

	/** Replaces a part of the text. */
	void edit(int start, int end, String insert) {
		change(Json.of("range", Json.of("start", Lines.position(text, start), "end", Lines.position(text, end)), "text", insert));
		text = text.substring(0, start) + insert + text.substring(end);
	}

	/** Replaces the first of these words. */
	void replace(String words, String by) {
		int at = text.indexOf(words);
		if (at < 0)
			throw new AssertionError("the text has no " + words);
		edit(at, at + words.length(), by);
	}

	/** Replaces the whole text. */
	void all(String newText) {
		change(Json.of("text", newText));
		text = newText;
	}

	/** Tells of changes as they are; the text of this object stays as it was. */
	void change(JsonObject... changes) {
		version++;
		client.tell("textDocument/didChange",
				Json.of("textDocument", Json.of("uri", uri, "version", version), "contentChanges", List.of(changes)));
	}

	void save() {
		client.tell("textDocument/didSave", Json.of("textDocument", id));
	}

	/** The findings on the text as it is now. */
	List<String> findings() {
		return findings(0);
	}

	/** The findings on the text as it is now that were published since a place. */
	List<String> findings(int since) {
		return Published
				.findings(client.hear(since, "diagnostics of " + uri + " in version " + version, message -> Published.of(uri, message)
						&& Json.at(message, "params.version") != null && Json.number(message, "params.version") == version));
	}

	/** The rules of the findings. */
	List<String> rules() {
		return findings().stream().map(finding -> finding.split(" ")[0]).distinct().toList();
	}

	JsonElement ask(String method, Object... more) {
		return client.ask("textDocument/" + method, params(more));
	}

	JsonObject params(Object... more) {
		List<Object> members = new ArrayList<>(List.of("textDocument", id));
		members.addAll(List.of(more));
		return Json.of(members.toArray());
	}

	@Override
	public void close() {
		client.tell("textDocument/didClose", Json.of("textDocument", id));
	}
}
