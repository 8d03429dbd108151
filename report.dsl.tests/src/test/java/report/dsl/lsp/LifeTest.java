// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** How a server begins and ends. */
@Tag("slow")
@Timeout(60)
class LifeTest {

	private static final int NOT_INITIALIZED = -32002;
	private static final int INVALID_REQUEST = -32600;

	@TempDir
	private Path folder;

	@Test
	void saysWhatItCanAndSaysGoodbye() throws Exception {
		try (Client client = Client.start()) {
			JsonObject can = client.initialize(folder);
			assertEquals("report.dsl", Json.text(can, "serverInfo.name"));
			assertEquals("utf-16", Json.text(can, "capabilities.positionEncoding"));
			assertEquals(2, Json.number(can, "capabilities.textDocumentSync.change"), "incremental");
			assertEquals(0, client.goodbye());
			assertEquals("", client.server.errors());
		}
	}

	@Test
	void nothingIsAnsweredBeforeTheBeginningAndAfterTheEnd() throws Exception {
		try (Client client = Client.start()) {
			assertEquals(NOT_INITIALIZED,
					client.refused("textDocument/documentSymbol", Json.of("textDocument", Json.of("uri", "file:///a.report"))));
			assertEquals(NOT_INITIALIZED, client.refused("report/forms", new JsonObject()));
			Opened.open(client, folder.resolve("a.report"), Texts.wrong());
			client.initialize();
			assertEquals(INVALID_REQUEST, client.refused("initialize", Client.hello()));
			client.ask("shutdown", JsonNull.INSTANCE);
			assertEquals(INVALID_REQUEST, client.refused("report/forms", new JsonObject()));
			assertEquals(List.of(), client.heard(0, "textDocument/publishDiagnostics"), "what was opened too early is not open");
			client.tell("exit", JsonNull.INSTANCE);
			assertEquals(0, client.server.status());
		}
	}

	@Test
	void exitWithoutGoodbyeIsAFault() throws Exception {
		try (Client client = Client.in()) {
			client.tell("exit", JsonNull.INSTANCE);
			assertEquals(1, client.server.status());
		}
		try (Client client = Client.start()) {
			client.tell("exit", JsonNull.INSTANCE);
			assertEquals(1, client.server.status());
		}
	}

	@Test
	void endsWithItsInput() throws Exception {
		try (Client client = Client.in()) {
			Opened.open(client, folder.resolve("a.report"), Texts.wrong()).findings();
			client.server.process.getOutputStream().close();
			assertEquals(1, client.server.status());
		}
	}

	/** The pipe may be held open by another process that the client has started. */
	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void endsWithAClientThatWasKilled() throws Exception {
		Process editor = new ProcessBuilder("sleep", "1000").start();
		try (Client client = Client.start()) {
			JsonObject params = Client.hello(folder);
			params.addProperty("processId", editor.pid());
			client.initialize(params);
			assertTrue(client.server.process.isAlive());
			editor.destroyForcibly();
			assertEquals(1, client.server.status());
		}
	}

	@Test
	void killedServerLosesNothing() throws Exception {
		Path file = Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		Path json = folder.resolve("out/a.json");
		Texts.project(folder);
		for (int milliseconds : new int[] { 0, 5 })
			try (Client client = Client.in(folder)) {
				Opened report = Opened.open(client, file, Texts.CLEAN);
				report.findings();
				report.save();
				client.hear(0, "a sign of life", message -> true);
				Thread.sleep(milliseconds);
				client.server.process.destroyForcibly().waitFor();
				assertTrue(!Files.exists(json) || Files.readString(json).endsWith("}\n"));
				assertEquals(Texts.CLEAN, Files.readString(file));
				Files.deleteIfExists(json);
			}
	}

	@Test
	void whatIsBeingWrittenIsFinishedForAClientThatGoes() throws Exception {
		Path file = Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		Texts.project(folder);
		try (Client client = Client.in(folder)) {
			Opened.open(client, file, Texts.CLEAN).save();
			client.server.process.getOutputStream().close();
			assertEquals(1, client.server.status());
			assertTrue(Files.readString(folder.resolve("out/a.json"), StandardCharsets.UTF_8).endsWith("}\n"));
		}
	}

	@Test
	void clientsThatSayLittle() throws Exception {
		try (Client client = Client.start()) {
			JsonObject can = client
					.initialize(Json.of("processId", JsonNull.INSTANCE, "rootUri", JsonNull.INSTANCE, "capabilities", new JsonObject()));
			assertNotNull(Json.at(can, "capabilities.diagnosticProvider"), "who shows nothing that it has not asked for asks");
			Opened report = Opened.open(client, folder.resolve("a.report"), Texts.wrong());
			assertEquals("totals/row", Json.text(report.ask("diagnostic"), "items.0.code"));
			assertTrue(Json.text(report.ask("diagnostic"), "items.0.message").contains("应"), "Chinese unless asked otherwise");
			JsonObject fix = Json.objects(report.ask("codeAction", "range", Json.at(report.ask("diagnostic"), "items.0.range"), "context",
					Json.of("diagnostics", new JsonArray()))).getFirst();
			assertEquals("report.apply", Json.text(fix, "command"), "who does not know code actions takes commands");
			int now = client.now();
			client.ask("workspace/executeCommand", fix);
			client.hear(now, "an edit", message -> "workspace/applyEdit".equals(Json.text(message, "method"))
					&& Json.at(message, "params.edit.changes") instanceof JsonObject changes && changes.has(report.uri));
			assertEquals(0, client.goodbye());
		}
	}
}
