// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * An editor played to {@code report lsp}: opens every report of a folder, asks, types and saves. Says the next thing when the
 * one before has been answered, as an archive learns only what has happened. Asks nothing that wakes the form language:
 * all classes of an archive are loaded at every start, and those would cost it 30 ms and 17 MB.
 */
final class TrainingSession {

	private static final int PATIENCE_MILLISECONDS = 5000;

	/** What is asked of every document, with what goes beyond the document. */
	private static final String[][] QUESTIONS = { { "diagnostic", "" }, { "documentSymbol", "" }, { "foldingRange", "" },
			{ "codeLens", "" },
			{ "documentLink", "" }, { "semanticTokens/full", "" }, { "semanticTokens/full/delta", ", \"previousResultId\": \"1\"" },
			{ "semanticTokens/range", ", \"range\": %2$s" }, { "inlayHint", ", \"range\": %2$s" }, { "hover", ", \"position\": %1$s" },
			{ "documentHighlight", ", \"position\": %1$s" }, { "selectionRange", ", \"positions\": [%1$s]" },
			{ "completion", ", \"position\": %1$s, \"context\": {\"triggerKind\": 1}" },
			{ "codeAction", ", \"range\": %2$s, \"context\": {\"diagnostics\": []}" },
			{ "formatting", ", \"options\": {\"tabSize\": 2, \"insertSpaces\": true}" },
			{ "onTypeFormatting", ", \"position\": %1$s, \"ch\": \"|\", \"options\": {\"tabSize\": 2, \"insertSpaces\": true}" } };

	private final LinkedBlockingQueue<byte[]> toServer = new LinkedBlockingQueue<>();
	private final Set<String> answered = new HashSet<>();
	private int last;

	private TrainingSession() {
	}

	/** @param folder with reports, JSON is written below it */
	static void of(Path folder) throws IOException {
		TrainingSession editor = new TrainingSession();
		Thread script = new Thread(() -> editor.play(folder));
		script.setDaemon(true);
		script.start();
		Main.run(new PrintStream(editor.new Ear()), new PrintStream(OutputStream.nullOutputStream()), editor.new Mouth(), "lsp");
	}

	private void play(Path folder) {
		ask("initialize",
				"""
						{"processId": %d, "locale": "zh-cn", "workspaceFolders": [{"uri": "%s", "name": "reports"}],
						 "initializationOptions": {"lang": "auto", "commands": ["report.preview", "report.showRule"]},
						 "capabilities": {"window": {"workDoneProgress": true}, "workspace": {"configuration": true, "workspaceFolders": true,
						  "didChangeWatchedFiles": {"dynamicRegistration": true}}, "textDocument": {"publishDiagnostics": {"relatedInformation": true},
						  "completion": {"completionItem": {"snippetSupport": true}}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
						  "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}, "resolveSupport": {"properties": ["edit"]}}}}}
						"""
						.formatted(ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L), folder.toUri()));
		tell("initialized", "{}");
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".report")).sorted().toList())
				visit(file.toUri().toString(), Files.readString(file));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		ask("workspace/symbol", "{\"query\": \"\"}");
		ask("shutdown", "null");
		tell("exit", "null");
	}

	private void visit(String uri, String text) {
		JsonObject document = new JsonObject();
		document.addProperty("uri", uri);
		document.addProperty("languageId", "report");
		document.addProperty("version", 1);
		document.addProperty("text", text);
		tell("textDocument/didOpen", "{\"textDocument\": " + document + "}");
		await(uri);
		String id = "{\"textDocument\": {\"uri\": \"" + uri + "\"}";
		int line = Math.max(0,
				List.of(text.split("\n")).indexOf(text.lines().filter(one -> one.matches(".*\\|.*\\d")).findFirst().orElse("")));
		for (int i = 0; i < 2; i++) {
			String place = "{\"line\": " + line + ", \"character\": " + (i == 0 ? 3 : 1000) + "}";
			String all = "{\"start\": {\"line\": 0, \"character\": 0}, \"end\": {\"line\": 10000, \"character\": 0}}";
			for (String[] question : QUESTIONS)
				ask("textDocument/" + question[0], id + question[1].formatted(place, all) + "}");
			for (String question : new String[] { "report/status", "report/preview", "report/forms" })
				ask(question, id + "}");
			synchronized (this) {
				answered.remove(uri);
			}
			tell("textDocument/didChange",
					"{\"textDocument\": {\"uri\": \"" + uri + "\", \"version\": " + (i + 2)
							+ "}, \"contentChanges\": [{\"range\": {\"start\": "
							+ place + ", \"end\": " + place + "}, \"text\": \"7\"}]}");
			await(uri);
		}
		tell("textDocument/didSave", id + "}");
		tell("textDocument/didClose", id + "}");
	}

	private void ask(String method, String params) {
		send("\"id\": " + ++last + ", \"method\": \"" + method + "\", \"params\": " + params);
		await(Integer.toString(last));
	}

	private void tell(String method, String params) {
		send("\"method\": \"" + method + "\", \"params\": " + params);
	}

	private void send(String members) {
		String body = "{\"jsonrpc\": \"2.0\", " + members + "}";
		toServer.add(
				("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
	}

	/** Waits for an answer or for diagnostics. What does not come holds nothing up for long. */
	private synchronized void await(String what) {
		long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
		try {
			for (long left = PATIENCE_MILLISECONDS; left > 0 && !answered.contains(what); left = end - System.currentTimeMillis())
				wait(left);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void hear(JsonObject message) {
		JsonElement id = message.get("id");
		if (id != null && message.has("method"))
			send("\"id\": " + id + ", \"result\": "
					+ (message.get("method").getAsString().equals("workspace/configuration") ? "[{}]" : "null"));
		else if (id != null)
			answered.add(id.getAsString());
		else if (message.get("params") instanceof JsonObject params && params.has("uri"))
			answered.add(params.get("uri").getAsString());
		notifyAll();
	}

	/** Hears what the server says. */
	private final class Ear extends OutputStream {

		@Override
		public void write(int one) {
			// a message comes in one piece
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			if (length > 0 && bytes[from] == '{')
				hear(JsonParser.parseString(new String(bytes, from, length, StandardCharsets.UTF_8)).getAsJsonObject());
		}
	}

	/** Gives the server what there is to read. */
	private final class Mouth extends InputStream {

		private byte[] now = {};
		private int at;

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			try {
				if (length > 0 && at == now.length) {
					now = toServer.take();
					at = 0;
				}
			} catch (InterruptedException e) {
				return -1;
			}
			int count = Math.min(length, now.length - at);
			System.arraycopy(now, at, bytes, from, count);
			at += count;
			return count;
		}
	}
}
