// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Requests beside one another, taken back, and long ones. */
@ServerTest
class RequestsTest {

	private static final int CANCELLED = -32800;

	@TempDir
	private Path folder;
	private final Client client = SharedServer.client();

	private void cancel(String id) {
		client.tell("$/cancelRequest", Json.of("id", Integer.valueOf(id)));
	}

	@Test
	void takenBackBeforeDuringAndAfter() throws Exception {
		String text = Texts.CLEAN.replace("（一）主动公开。", "全年公开信息，管理信息，维护平台，接受监督。\n".repeat(20_000));
		try (Opened report = Opened.open(client, "file:///requests/big.report", text)) {
			String early = client.nextId();
			cancel(early);
			CompletableFuture<JsonObject> answer = client.request(early, "textDocument/documentSymbol", report.params());
			assertTrue(Client.wait(answer).has("result"), "cancelled before it was sent: that was another one");
			List<CompletableFuture<JsonObject>> answers = new ArrayList<>();
			for (int i = 0; i < 30; i++) {
				String id = client.nextId();
				answers.add(client.request(id, "textDocument/semanticTokens/full", report.params()));
				if (i > 2)
					cancel(id);
			}
			int cancelled = 0;
			for (CompletableFuture<JsonObject> one : answers) {
				JsonObject message = Client.wait(one);
				if (message.has("error")) {
					assertEquals(CANCELLED, Json.number(message, "error.code"));
					cancelled++;
				}
			}
			assertTrue(cancelled > 0, "none of those that waited was taken back");
			cancel(early);
			client.tell("$/cancelRequest", Json.of("id", "no such request"));
			client.tell("$/cancelRequest", JsonNull.INSTANCE);
			assertTrue(report.ask("documentSymbol").getAsJsonArray().size() > 3);
		}
	}

	@Test
	void anAnswerIsAboutTheTextThatWasAskedAbout() {
		try (Opened report = Opened.open(client, "file:///requests/a.report", Texts.CLEAN)) {
			List<CompletableFuture<JsonObject>> answers = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				report.edit(0, 0, "\n");
				answers.add(client.request("textDocument/documentSymbol", report.params()));
			}
			for (int i = 0; i < 20; i++)
				assertEquals(i + 1, firstLine(Client.wait(answers.get(i))), "the answer to request " + i);
		}
	}

	/** Where the first heading stands, counted from where it stood at first. */
	private static int firstLine(JsonObject answer) {
		return Json.objects(answer.get("result")).stream().filter(symbol -> Json.text(symbol, "name").startsWith("一、"))
				.mapToInt(symbol -> Json.number(symbol, "selectionRange.start.line") - 12).findFirst().orElseThrow();
	}

	@Test
	void identifiersOfBothKinds() {
		for (String id : new String[] { "\"a text\"", "12345678", "\"\"", "-1" }) {
			CompletableFuture<JsonObject> answer = client.answer(id.replace("\"", ""));
			client.send(Json.parse(
					"{\"jsonrpc\": \"2.0\", \"id\": " + id + ", \"method\": \"report/rule\", \"params\": {\"id\": \"totals/row\"}}"));
			assertEquals("totals/row", Json.text(Client.wait(answer), "result.id"));
		}
	}

	@Test
	void workThatTakesLongIsShownAndCanBeGivenUp() throws Exception {
		for (int i = 0; i < 3000; i++)
			Files.writeString(folder.resolve(i + ".report"), Texts.CLEAN);
		try (Client own = Client.in(folder)) {
			JsonObject begin = own.hear(0, "the beginning", message -> "begin".equals(Json.text(message, "params.value.kind")));
			String token = Json.text(begin, "params.token");
			assertTrue(Json.at(begin, "params.value.cancellable").getAsBoolean());
			JsonObject create = own.hear(0, "a token", message -> "window/workDoneProgress/create".equals(Json.text(message, "method")));
			assertEquals(token, Json.text(create, "params.token"));
			own.hear(0, "how far it is", message -> "report".equals(Json.text(message, "params.value.kind")));
			Opened report = Opened.open(own, folder.resolve("7.report"), Texts.wrong());
			assertEquals(List.of("totals/row"), report.rules(), "keys are answered meanwhile");
			own.tell("window/workDoneProgress/cancel", Json.of("token", token));
			own.tell("window/workDoneProgress/cancel", Json.of("token", "no such token"));
			Folders.checked(own, 0);
			report.replace(Texts.WRONG, Texts.TOTAL);
			assertEquals(List.of(), report.findings());
			List<String> kinds = own.heard(0, "$/progress").stream().map(message -> Json.text(message, "params.value.kind")).toList();
			assertEquals("begin", kinds.getFirst());
			assertEquals("end", kinds.getLast());
			assertEquals(1, kinds.stream().filter("end"::equals).count());
			assertEquals(0, own.goodbye());
		}
	}
}
