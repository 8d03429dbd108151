// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Documents become reports and reports documents, as on the command line. */
@ServerTest
@Timeout(90)
class ExchangeTest {

	private static final int CANCELLED = -32800;

	@TempDir
	private Path folder;
	private Path file;
	private final Client client = SharedServer.client();

	@BeforeEach
	void settle() throws IOException {
		file = Texts.write(folder.resolve("年 报.report"), Texts.CLEAN);
	}

	private JsonElement export(Path report, String to, String target) {
		return client.ask("report/export",
				Json.of("textDocument", Json.of("uri", report.toUri().toString()), "to", to, "target",
						folder.resolve(target).toUri().toString()));
	}

	private JsonElement imported(Object source) {
		return client.ask("report/import", Json.of("source", source));
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html", "pdf" })
	void thereAndBack(String kind) throws Exception {
		Path target = folder.resolve("文 档." + kind);
		assertEquals(target.toString(), Json.text(export(file, kind, "文 档." + kind), "path"));
		Path out = folder.resolve("line");
		Server.run("export", file.toString(), "--to", kind, "-o", out.toString());
		assertArrayEquals(Files.readAllBytes(out.resolve("年 报." + kind)), Files.readAllBytes(target));
		JsonElement answer = imported(target.toUri().toString());
		assertNull(Json.at(answer, "problem"));
		assertEquals("文 档.report", Json.text(answer, "reports.0.fileName"));
		assertEquals("gov2021", Json.text(answer, "reports.0.form"));
		assertEquals(sameOnTheCommandLine(target), Json.text(answer, "reports.0.text"));
	}

	private String sameOnTheCommandLine(Path document) throws IOException {
		Path out = folder.resolve("back");
		Server.run("import", document.toString(), "-o", out.toString(), "--lang", "en");
		return Files.readString(out.resolve("文 档.report"));
	}

	@Test
	void whatIsTypedIsExported() throws Exception {
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			report.replace("（一）主动公开。", "（一）还没有存盘。");
			assertNotNull(Json.text(export(file, "html", "a.html"), "path"));
			assertTrue(Files.readString(folder.resolve("a.html")).contains("还没有存盘"));
		}
	}

	@Test
	void openErrorsAreCounted() throws Exception {
		assertEquals(0, Json.number(export(file, "html", "a.html"), "errors"));
		try (Opened report = Opened.open(client, file, Texts.wrong())) {
			assertEquals(1, Json.number(export(file, "html", "a.html"), "errors"));
			report.replace(Texts.WRONG, "|   14 [原文：多一件]\n");
			assertEquals(0, Json.number(export(file, "html", "a.html"), "errors"), "it is as published");
		}
	}

	@Test
	void whatCanBeImportedIsTold() {
		List<String> endings = new ArrayList<>();
		client.ask("report/importable", JsonNull.INSTANCE).getAsJsonArray().forEach(ending -> endings.add(ending.getAsString()));
		assertTrue(endings.containsAll(List.of(".docx", ".pdf", ".csv")), endings::toString);
	}

	@Test
	void documentsNeedBeNoFiles() throws Exception {
		export(file, "docx", "a.docx");
		String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("a.docx")));
		JsonElement answer = imported(Json.of("name", "邮件 附件.docx", "base64", bytes));
		assertEquals("邮件 附件.report", Json.text(answer, "reports.0.fileName"));
		assertEquals(1, Json.at(answer, "reports").getAsJsonArray().size());
	}

	@Test
	void remarksSayWhere() throws Exception {
		Path text = Texts.write(folder.resolve("a.txt"), Texts.CLEAN + "\n（九）表外的一行 | 77 | 78\n");
		JsonElement remark = Json.at(imported(text.toUri().toString()), "reports.0.remarks.0");
		assertNotNull(Json.text(remark, "message"));
		assertTrue(Json.number(remark, "line") > 0 && Json.number(remark, "confidence") <= 100, remark.toString());
	}

	@Test
	void whyNotIsAnAnswer() throws Exception {
		Path letter = Texts.write(folder.resolve("letter.txt"), "各位同事：\n明天下午开会。\n");
		for (JsonElement answer : new JsonElement[] { imported(letter.toUri().toString()),
				imported(folder.resolve("none.docx").toUri().toString()),
				imported(folder.toUri().toString()), imported("untitled:a"), imported(Json.of("name", "a.docx", "base64", "?")),
				client.ask("report/import", Json.of("source", file.toUri().toString(), "form", "nonesuch")),
				client.ask("report/import", new JsonObject()) }) {
			assertNotNull(Json.text(answer, "problem"), answer.toString());
			assertEquals(0, Json.at(answer, "reports").getAsJsonArray().size());
		}
		for (JsonElement answer : new JsonElement[] { export(file, "odt", "a.odt"), export(letter, "docx", "a.docx"),
				export(file, "docx", "年 报.report"),
				export(file, "docx", "none/a.docx"), client.ask("report/export", new JsonObject()) }) {
			assertNotNull(Json.text(answer, "problem"), answer.toString());
			assertNull(Json.text(answer, "path"));
		}
		assertEquals(Texts.CLEAN, Files.readString(file));
		assertFalse(Files.exists(folder.resolve("a.docx")));
	}

	@Test
	void nobodyWaitsForADocument() throws Exception {
		Path large = folder.resolve("large.txt");
		Files.writeString(large, Texts.CLEAN + "一段文字，什么也不是。\n".repeat(200_000));
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			String id = client.nextId();
			CompletableFuture<JsonObject> first = client.request(id, "report/import", Json.of("source", large.toUri().toString()));
			String waiting = client.nextId();
			CompletableFuture<JsonObject> second = client.request(waiting, "report/import", Json.of("source", large.toUri().toString()));
			client.tell("$/cancelRequest", Json.of("id", Integer.valueOf(waiting)));
			client.tell("$/cancelRequest", Json.of("id", Integer.valueOf(id)));
			report.ask("documentSymbol");
			assertEquals(CANCELLED, Json.number(Client.wait(second), "error.code"));
			JsonObject answer = Client.wait(first);
			assertTrue(answer.has("error") || answer.has("result"));
		}
	}
}
