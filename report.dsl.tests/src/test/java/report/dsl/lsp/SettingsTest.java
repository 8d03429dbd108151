// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Settings of the editor and of the folder. */
@ServerTest
class SettingsTest {

	private static final int INTERNAL_ERROR = -32603;

	@TempDir
	private Path folder;

	private static String uri(Path file) {
		return file.toUri().toString();
	}

	@ParameterizedTest
	@CsvSource({ "en,, has 14", "zh-cn,, 现为 14", "fr,, 现为 14", "zh-cn,en, has 14", "en,auto, has 14" })
	void languageIsThatOfTheEditorOrTheOneThatIsSet(String locale, String set, String begins) {
		try (Client client = Client.start()) {
			JsonObject hello = Client.hello();
			hello.addProperty("locale", locale);
			if (set != null)
				hello.add("initializationOptions", Json.of("lang", set));
			client.initialize(hello);
			String found = Opened.open(client, "file:///a.report", Texts.wrong()).findings().getFirst();
			assertTrue(found.contains(begins), found);
		}
	}

	@Test
	void changedSettingsCountAtOnce() throws Exception {
		Path file = Texts.write(folder.resolve("a.report"), Texts.wrong());
		Path draft = Texts.write(folder.resolve("drafts/b.report"), Texts.wrong());
		try (Client client = Client.in(folder)) {
			Folders.checked(client, 0);
			assertEquals(Set.of(uri(file), uri(draft)), Published.all(client, 0).keySet());
			int since = client.now();
			client.settings = Json.parse(
					"{\"lang\": \"zh\", \"files\": {\"exclude\": [\"drafts\"]}, \"output\": {\"folder\": \"结果\", \"onSave\": true}}");
			client.tell("workspace/didChangeConfiguration", Json.of("settings", JsonNull.INSTANCE));
			Published.await(client, since, uri(draft));
			client.hear(since, "Chinese",
					message -> Published.of(uri(file), message) && Published.findings(message).getFirst().contains("应为"));
			try (Opened open = Opened.open(client, file, Texts.wrong())) {
				open.save();
				new Awaited(() -> Files.exists(folder.resolve("结果/a.json"))).orFail("the JSON in the other folder");
				open.findings();
			}
			since = client.now();
			client.settings = Json.parse("{\"workspace\": {\"check\": false}}");
			client.tell("workspace/didChangeConfiguration", Json.of("settings", JsonNull.INSTANCE));
			Published.await(client, since, uri(file));
			try (Opened open = Opened.open(client, file, Texts.wrong())) {
				assertEquals(List.of("totals/row"), open.rules(), "what is open is checked");
			}
			assertEquals(0, client.goodbye());
		}
	}

	@Test
	void aFolderHasItsOwnOutputFolder() throws Exception {
		Path file = Texts.write(folder.resolve("甲/a.report"), Texts.CLEAN);
		Path other = Texts.write(folder.resolve("乙/a.report"), Texts.CLEAN);
		try (Client client = Client.start()) {
			client.settings = Json.of("output",
					Json.of("folder", "json", "onSave", true, "folders", Json.of(uri(file.getParent()), "结果", uri(folder), 7)));
			client.initialize(file.getParent(), other.getParent());
			Folders.checked(client, 0);
			for (Path one : List.of(file, other))
				try (Opened open = Opened.open(client, one, Texts.CLEAN)) {
					open.save();
					open.findings();
				}
			new Awaited(() -> Files.exists(folder.resolve("甲/结果/a.json")) && Files.exists(folder.resolve("乙/json/a.json")))
					.orFail("the JSON");
			assertEquals(0, client.goodbye());
		}
	}

	/** Clients that cannot be asked send the settings along. */
	@Test
	void settingsThatAreSent() throws IOException {
		Path file = Texts.write(folder.resolve("a.report"), Texts.wrong());
		try (Client client = Client.start()) {
			JsonObject hello = Client.hello(folder);
			hello.getAsJsonObject("capabilities").getAsJsonObject("workspace").remove("configuration");
			hello.add("initializationOptions", Json.parse("{\"settings\": {\"lang\": \"zh\"}}"));
			client.initialize(hello);
			assertTrue(Published.await(client, 0, uri(file), "totals/row").getFirst().contains("应为"));
			int since = client.now();
			client.tell("workspace/didChangeConfiguration", Json.parse("{\"settings\": {\"report\": {\"lang\": \"en\"}}}"));
			assertTrue(Published.await(client, since, uri(file), "totals/row").getFirst().contains("should be"));
			assertEquals(List.of(), client.heard(0, "workspace/configuration"));
		}
	}

	/** A request that makes the program fail is answered with an error; where it failed is logged if that is set. */
	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void failuresAreLoggedWithTheirStackTrace(boolean debug) {
		try (Client client = Client.start()) {
			JsonObject hello = Client.hello();
			hello.getAsJsonObject("capabilities").getAsJsonObject("workspace").remove("configuration");
			hello.add("initializationOptions", Json.of("settings", Json.of("debug", debug)));
			client.initialize(hello);
			Opened report = Opened.open(client, "file:///a.report", Texts.CLEAN);
			assertEquals(INTERNAL_ERROR, client.refused("report/step", report.params("move", "next")));
			report.findings();
			List<JsonObject> logged = client.heard(0, "window/logMessage");
			assertEquals(debug,
					logged.stream().anyMatch(message -> Json.text(message, "params.message").contains("\n\tat report.dsl.ide.")),
					logged::toString);
		}
	}

	@Test
	void settingsThatAreNone() throws IOException {
		Path file = Texts.write(folder.resolve("a.report"), Texts.wrong());
		try (Client client = Client.start()) {
			client.settings = Json
					.parse("{\"lang\": 7, \"output\": \"x\", \"files\": {\"exclude\": [null, {}, \"[\"]}, \"workspace\": []}");
			client.initialize(folder);
			Folders.checked(client, 0);
			Published.await(client, 0, uri(file), "totals/row");
			for (String odd : new String[] { "{}", "{\"settings\": null}", "{\"settings\": []}", "{\"settings\": {\"report\": \"x\"}}" })
				client.tell("workspace/didChangeConfiguration", Json.parse(odd));
			assertEquals(List.of("totals/row"), Opened.open(client, file, Texts.wrong()).rules());
		}
	}

	@Test
	void settingsFileOfTheFolder() throws IOException {
		Path file = Texts.write(folder.resolve("a.report"), Texts.wrong());
		Path draft = Texts.write(folder.resolve("草稿/b.report"), Texts.wrong());
		Path settings = folder.resolve("report.settings.json");
		Client client = SharedServer.client();
		int since = client.now();
		try (Folders added = Folders.add(client, folder); Opened open = Opened.open(client, file, Texts.wrong())) {
			open.findings();
			since = client.now();
			Files.writeString(settings, "{\"rules\": {\"totals/row\": \"info\"}, \"exclude\": [\"草稿\"]}");
			Folders.touched(client, settings);
			Published.await(client, since, uri(draft));
			client.hear(since, "another severity",
					message -> Published.of(uri(file), message) && Published.findings(message).getFirst().contains(" info "));
			since = client.now();
			Files.writeString(settings, "{\"rules\": {\"totals/rows\": \"off\"}");
			Folders.touched(client, settings);
			assertTrue(client.shown(since).contains("report.settings.json:1"), client.shown(since));
			Published.await(client, since, uri(draft), "totals/row");
			since = client.now();
			Files.delete(settings);
			Folders.touched(client, settings);
			client.hear(since, "the severity of the rule",
					message -> Published.of(uri(file), message) && Published.findings(message).getFirst().contains(" error "));
		}
	}

	@Test
	void whoAsksForDiagnosticsIsNotSentThem() throws IOException {
		Path file = Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		try (Client client = Client.start()) {
			JsonObject hello = Client.hello(folder);
			hello.add("initializationOptions", Json.of("diagnostics", "pull"));
			JsonObject can = client.initialize(hello);
			assertTrue(Json.at(can, "capabilities.diagnosticProvider.interFileDependencies").getAsBoolean());
			Opened open = Opened.open(client, file, Texts.wrong());
			JsonObject report = open.ask("diagnostic").getAsJsonObject();
			assertEquals("full", Json.text(report, "kind"));
			assertEquals(1, Published.lines(Json.objects(report.get("items"))).size());
			open.replace(Texts.WRONG, Texts.TOTAL);
			assertEquals(0, open.ask("diagnostic").getAsJsonObject().getAsJsonArray("items").size(), "the state after the key");
			Folders.checked(client, 0);
			assertEquals(List.of(), client.heard(0, "textDocument/publishDiagnostics"));
			JsonObject none = client.ask("textDocument/diagnostic", Json.of("textDocument", Json.of("uri", "file:///none.report")))
					.getAsJsonObject();
			assertEquals(0, none.getAsJsonArray("items").size());
		}
	}
}
