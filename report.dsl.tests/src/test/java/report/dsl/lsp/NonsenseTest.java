// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** A client that sends nonsense is told so where it waits for an answer, and is served on. */
@ServerTest
class NonsenseTest {

	private static final int PARSE_ERROR = -32700;
	private static final int METHOD_NOT_FOUND = -32601;
	private static final int INVALID_PARAMS = -32602;

	private Client client;

	@BeforeEach
	void share() {
		client = SharedServer.client();
	}

	/** The server still does its work. */
	private void works() {
		try (Opened report = Opened.open(client, "file:///nonsense/" + client.nextId() + ".report", Texts.wrong())) {
			assertEquals(List.of("totals/row"), report.rules());
		}
	}

	@Test
	void methodsThatThereAreNot() {
		assertEquals(METHOD_NOT_FOUND, client.refused("textDocument/guess", new JsonObject()));
		assertEquals(METHOD_NOT_FOUND, client.refused("", JsonNull.INSTANCE));
		client.tell("textDocument/didGuess", new JsonObject());
		client.tell("$/guess", Json.list(1, 2));
		works();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "{}", "[]", "[1,2,3]", "7", "\"text\"", "{\"textDocument\":null}", "{\"textDocument\":{}}",
			"{\"textDocument\":{\"uri\":null}}", "{\"textDocument\":{\"uri\":5}}", "{\"textDocument\":[]}",
			"{\"textDocument\":{\"uri\":\"file:///none.report\"},\"position\":\"here\",\"range\":3,\"positions\":{}}" })
	void paramsOfTheWrongKind(String params) throws IOException {
		for (String method : List.of("hover", "completion", "documentSymbol", "semanticTokens/full", "semanticTokens/range", "codeAction",
				"definition",
				"foldingRange", "diagnostic"))
			client.wire.send("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"textDocument/" + method + "\",\"params\":" + params + "}");
		for (String method : List.of("didOpen", "didChange", "didSave", "didClose"))
			client.wire.send("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/" + method + "\",\"params\":" + params + "}");
		for (String method : List.of("didChangeConfiguration", "didChangeWatchedFiles", "didChangeWorkspaceFolders", "didRenameFiles"))
			client.wire.send("{\"jsonrpc\":\"2.0\",\"method\":\"workspace/" + method + "\",\"params\":" + params + "}");
		works();
	}

	@Test
	void missingFieldsAreSaid() {
		for (String method : List.of("textDocument/documentSymbol", "textDocument/semanticTokens/full", "textDocument/foldingRange"))
			assertEquals(INVALID_PARAMS, client.refused(method, new JsonObject()), method);
		assertEquals(PARSE_ERROR, client.refused("textDocument/documentSymbol", Json.of("textDocument", "text")));
		assertEquals(INVALID_PARAMS, client.refused("workspace/executeCommand", Json.of("command", "report.guess")));
		assertEquals(INVALID_PARAMS,
				client.refused("workspace/executeCommand", Json.of("command", "report.generate", "arguments", Json.list(1))));
		works();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "}", "{\"jsonrpc\":", "nonsense", "", "\0\0\0",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{]}",
			"{\"id\":{},\"method\":7}", "[]", "[{\"jsonrpc\":\"2.0\",\"method\":\"x\"}]", "5", "null", "{}", "{\"jsonrpc\":\"2.0\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":99999,\"result\":{}}", "{\"jsonrpc\":\"2.0\",\"id\":99999,\"error\":7}" })
	void bodiesThatAreNoMessages(String body) throws IOException {
		client.wire.send(body);
		works();
	}

	@Test
	void deepNestingIsNoEndOfTheServer() throws IOException {
		client.wire.send("{\"jsonrpc\":\"2.0\",\"method\":\"x\",\"params\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}");
		client.wire.send(
				"{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":" + "{\"a\":".repeat(100_000) + "1"
						+ "}".repeat(100_000) + "}}");
		works();
	}

	@Test
	void requestThatCannotBeReadIsAnswered() throws IOException {
		String id = client.nextId();
		var answer = client.answer(id);
		client.wire
				.send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":}}");
		assertEquals(PARSE_ERROR, Json.number(Client.wait(answer), "error.code"));
		works();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: none\r\n\r\n", "Content-Length: -5\r\n\r\n", "Content-Length: 0\r\n\r\n", "\r\n\r\n", "\n\n",
			"Nonsense\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "Content-Length: 99999999999999\r\n\r\n",
			"Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=klingon\r\n\r\n{}" })
	void headersThatAreNone(String headers) throws IOException {
		client.wire.raw(headers);
		works();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: #\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n",
			"Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: #\r\n\r\n", "content-length: #\r\n\r\n",
			"CONTENT-LENGTH:#\r\n\r\n", "Content-Length: #\r\nX-Whatever: 1: 2\r\n\r\n", "Content-Length: #\n\n" })
	void headersThatAreWrittenOtherwise(String headers) throws IOException {
		String id = client.nextId();
		var answer = client.answer(id);
		byte[] body = ("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"report/rule\",\"params\":{\"id\":\"totals/row\",\"注\":\"年报\"}}")
				.getBytes(StandardCharsets.UTF_8);
		client.wire.raw(headers.replace("#", Integer.toString(body.length)), body);
		assertEquals("totals/row", Json.text(Client.wait(answer), "result.id"));
	}

	@Test
	void messageInPieces() throws Exception {
		String id = client.nextId();
		var answer = client.answer(id);
		byte[] body = ("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"report/rule\",\"params\":{\"id\":\"totals/row\",\"注\":\"年报\"}}")
				.getBytes(StandardCharsets.UTF_8);
		client.wire.raw("Content-Len");
		Thread.sleep(20);
		client.wire.raw("gth: " + body.length + "\r");
		client.wire.raw("\n\r\n");
		for (byte one : body)
			client.wire.raw("", one);
		assertEquals("totals/row", Json.text(Client.wait(answer), "result.id"));
	}

	/** A length that is too short cuts a message in two, both of them nonsense; the one after the next is understood. */
	@Test
	void lengthThatIsWrong() throws Exception {
		try (Client own = Client.in()) {
			byte[] body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"report/forms\",\"params\":{}}".getBytes(StandardCharsets.UTF_8);
			own.wire.raw("Content-Length: 20\r\n\r\n", body);
			own.wire.raw("\r\n\r\n");
			assertTrue(own.ask("report/forms", new JsonObject()).getAsJsonArray().size() > 2);
			own.wire.raw("Content-Length: 1000000\r\n\r\n", body);
			own.server.process.getOutputStream().close();
			assertEquals(1, own.server.status(), "the rest never comes");
		}
	}

	@Test
	void gigabytesThatAreOnlyPromised() throws Exception {
		try (Client own = Client.in()) {
			own.wire.raw("Content-Length: 2147483647\r\n\r\n", new byte[5_000_000]);
			own.server.process.getOutputStream().close();
			assertEquals(1, own.server.status());
		}
	}
}
