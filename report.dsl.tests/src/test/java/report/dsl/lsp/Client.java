// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** An editor without a screen: sends what a test says, answers what the server asks, remembers what it hears. */
final class Client implements AutoCloseable {

	static final int PATIENCE_SECONDS = Integer.getInteger("lsp.patience", 20);

	private static final String CAPABILITIES = """
			{"general": {"positionEncodings": ["utf-16"]},
			 "window": {"workDoneProgress": true},
			 "workspace": {"configuration": true, "workspaceFolders": true, "applyEdit": true, "workspaceEdit": {"documentChanges": true},
			   "didChangeWatchedFiles": {"dynamicRegistration": true}, "inlayHint": {"refreshSupport": true}, "codeLens": {"refreshSupport": true}},
			 "textDocument": {"publishDiagnostics": {"relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true},
			   "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}, "definition": {"linkSupport": true},
			   "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}}}}
			""";

	final Wire wire;
	/** The process at the other end; null when it is not this client that has started it. */
	final Server server;
	/** The section {@code report} of the user's settings. */
	volatile JsonObject settings = new JsonObject();
	private final Map<String, CompletableFuture<JsonObject>> asked = new HashMap<>();
	private final List<JsonObject> heard = new ArrayList<>();
	private final CompletableFuture<Void> end = new CompletableFuture<>();
	private int last;

	private Client(Wire wire, Server server) {
		this.wire = wire;
		this.server = server;
		Thread listener = new Thread(this::listen, "client");
		listener.setDaemon(true);
		listener.start();
	}

	/** A client of a server of its own, which has not been told anything yet. */
	static Client start() {
		Server server = Server.start("lsp");
		return new Client(new Wire(server.process.getInputStream(), server.process.getOutputStream()), server);
	}

	static Client on(Wire wire) {
		return new Client(wire, null);
	}

	/** A client and a server that is ready, with these workspace folders. */
	static Client in(Path... folders) {
		Client client = start();
		client.initialize(folders);
		return client;
	}

	JsonObject initialize(Path... folders) {
		return initialize(hello(folders));
	}

	/** @return the server's answer */
	JsonObject initialize(JsonObject params) {
		JsonObject result = ask("initialize", params).getAsJsonObject();
		tell("initialized", new JsonObject());
		return result;
	}

	/** What a client says first. */
	static JsonObject hello(Path... folders) {
		JsonArray list = new JsonArray();
		for (Path folder : folders)
			list.add(folder(folder));
		return Json.of("processId", ProcessHandle.current().pid(), "locale", "en", "capabilities", Json.parse(CAPABILITIES),
				"workspaceFolders", list);
	}

	static JsonObject folder(Path folder) {
		return Json.of("uri", folder.toUri().toString(), "name", folder.getFileName().toString());
	}

	void tell(String method, JsonElement params) {
		send(Json.of("jsonrpc", "2.0", "method", method, "params", params));
	}

	/** Sends a request. @return the whole answer, when it comes */
	CompletableFuture<JsonObject> request(String method, JsonElement params) {
		return request(nextId(), method, params);
	}

	synchronized String nextId() {
		return Integer.toString(++last);
	}

	CompletableFuture<JsonObject> request(String id, String method, JsonElement params) {
		CompletableFuture<JsonObject> answer = answer(id);
		send(Json.of("jsonrpc", "2.0", "id", Integer.valueOf(id), "method", method, "params", params));
		return answer;
	}

	/** The answer to a request that the test sends by itself. */
	CompletableFuture<JsonObject> answer(String id) {
		CompletableFuture<JsonObject> answer = new CompletableFuture<>();
		synchronized (heard) {
			asked.put(id, answer);
		}
		return answer;
	}

	/** Sends a request and waits for its result. */
	JsonElement ask(String method, JsonElement params) {
		JsonObject answer = wait(request(method, params));
		if (answer.has("error"))
			throw new AssertionError(method + ": " + answer.get("error"));
		return answer.has("result") ? answer.get("result") : JsonNull.INSTANCE;
	}

	/** The code of the error that a request is answered with. */
	int refused(String method, JsonElement params) {
		return Json.number(wait(request(method, params)), "error.code");
	}

	static <T> T wait(CompletableFuture<T> future) {
		try {
			return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			throw new AssertionError("no answer", e);
		}
	}

	void send(JsonObject message) {
		try {
			wire.send(message);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The number of messages heard so far: a place from which to look. */
	int now() {
		synchronized (heard) {
			return heard.size();
		}
	}

	/** The first message of the server that fits and came since a place; waits for it. */
	JsonObject hear(int since, String what, Predicate<JsonObject> fits) {
		long patience = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
		synchronized (heard) {
			for (int i = since;; i++) {
				while (i == heard.size())
					pause(patience, what, since);
				if (fits.test(heard.get(i)))
					return heard.get(i);
			}
		}
	}

	private void pause(long until, String what, int since) {
		long left = (until - System.nanoTime()) / 1_000_000;
		if (left <= 0 || end.isDone())
			throw new AssertionError(
					"never heard: " + what + "; heard since: " + heard.subList(Math.min(since, heard.size()), heard.size()));
		try {
			heard.wait(Math.min(left, 100));
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/** What has been heard since a place. */
	List<JsonObject> heard(int since, String method) {
		synchronized (heard) {
			return heard.subList(since, heard.size()).stream().filter(message -> method.equals(Json.text(message, "method"))).toList();
		}
	}

	/** The sentence that the server shows next. */
	String shown(int since) {
		return Json.text(hear(since, "a message", message -> "window/showMessage".equals(Json.text(message, "method"))), "params.message");
	}

	/** The sentence that the server notes next, without showing it. */
	String logged(int since) {
		return Json.text(hear(since, "a note", message -> "window/logMessage".equals(Json.text(message, "method"))), "params.message");
	}

	/** Waits until the server has ended the connection. */
	void awaitEnd() {
		wait(end);
	}

	private void listen() {
		try {
			for (JsonObject message = wire.receive(); message != null; message = wire.receive())
				take(message);
			end.complete(null);
		} catch (IOException | RuntimeException e) {
			end.completeExceptionally(e);
		}
	}

	private void take(JsonObject message) throws IOException {
		String method = Json.text(message, "method");
		if (method == null) {
			CompletableFuture<JsonObject> answer;
			synchronized (heard) {
				answer = asked.remove(String.valueOf(Json.text(message, "id")));
			}
			if (answer != null)
				answer.complete(message);
			return;
		}
		synchronized (heard) {
			heard.add(message);
			heard.notifyAll();
		}
		if (message.has("id"))
			wire.send(Json.of("jsonrpc", "2.0", "id", message.get("id"), "result", switch (method) {
			case "workspace/configuration" -> Json.list(settings);
			case "workspace/applyEdit" -> Json.of("applied", true);
			default -> JsonNull.INSTANCE;
			}));
	}

	/** Says goodbye. @return the exit status of the server */
	int goodbye() throws InterruptedException {
		ask("shutdown", JsonNull.INSTANCE);
		tell("exit", JsonNull.INSTANCE);
		return server.status();
	}

	@Override
	public void close() {
		if (server != null)
			server.process.destroyForcibly();
	}
}
