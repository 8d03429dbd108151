// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are called as the client calls them, whatever that is. */
@ServerTest
class UrisTest {

	@TempDir
	private Path folder;
	private final Client client = SharedServer.client();

	@ParameterizedTest
	@ValueSource(strings = { "untitled:Untitled-1", "untitled:/home/x/年报.report", "vscode-notebook-cell:/a.report#W0sZmlsZQ%3D%3D",
			"git:/a.report?%7B%22ref%22%3A%22%22%7D",
			"http://localhost/a.report", "file:///C:/Users/x/a.report", "file:///c%3A/Users/x/%E5%B9%B4%E6%8A%A5.report",
			"file://server/share/a.report",
			"file:///tmp/%E5%B9%B4 报/a b.report", "file:///tmp/a%2Fb.report", "file:///tmp/100%.report", "file:///tmp/%zz.report",
			"file:///tmp/../../a.report",
			"file:///tmp//a///b.report", "FILE:///tmp/x.report", "file:/tmp/x.report", "file:///", "untitled:", "", "年报",
			"/tmp/plain.report", "a.report",
			"file:///tmp/nul%00.report", "file:///tmp/\uD83D\uDE00.report" })
	void everyDocumentIsAnsweredUnderItsName(String uri) {
		int since = client.now();
		try (Opened report = Opened.open(client, uri, Texts.wrong())) {
			assertEquals(List.of("totals/row"), report.findings(since).stream().map(finding -> finding.split(" ")[0]).toList());
			assertTrue(report.ask("documentSymbol").getAsJsonArray().size() > 3);
			report.replace(Texts.WRONG, Texts.TOTAL);
			assertEquals(List.of(), report.findings(since));
			report.replace(Texts.TOTAL, Texts.WRONG);
			report.findings(since);
			since = client.now();
		}
		client.hear(since, "nothing is shown of what is closed",
				message -> Published.of(uri, message) && Published.findings(message).isEmpty());
	}

	@Test
	void documentsThatAreNoFilesAreNotWritten() {
		int since = client.now();
		try (Opened report = Opened.open(client, "untitled:Untitled-2", Texts.CLEAN)) {
			report.save();
			report.ask("documentSymbol");
			assertEquals(List.of(), client.heard(since, "window/showMessage"), "a save is not what asks for JSON");
			client.ask("workspace/executeCommand", Json.of("command", "report.generate", "arguments", Json.list(report.uri)));
			assertTrue(client.shown(since).startsWith("untitled:Untitled-2: JSON not written: save the report to a file first"),
					client.shown(since));
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void spacesAndChineseLetters() throws Exception {
		Path file = Texts.write(folder.resolve("我的 文档 (1)/100% [年报] #1 +&.report"), Texts.CLEAN);
		Texts.project(file.getParent());
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			assertEquals(List.of(), report.findings());
			report.save();
			Path json = file.resolveSibling("out/100% [年报] #1 +&.json");
			new Awaited(() -> Files.exists(json)).orFail("the JSON");
		}
	}

	/** Clients escape differently: it is the same file. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void oneFileUnderTwoNames() throws Exception {
		Path file = Texts.write(folder.resolve("年报(1).report"), Texts.CLEAN);
		String escaped = file.toUri().toString().replace("(", "%28").replace(")", "%29");
		try (Opened report = Opened.open(client, escaped, Texts.wrong())) {
			report.findings();
			int since = client.now();
			client.tell("textDocument/didChange",
					Json.of("textDocument", Json.of("uri", file.toUri().toString(), "version", 2), "contentChanges",
							Json.list(Json.of("text", Texts.CLEAN))));
			Published.await(client, since, escaped);
		}
	}
}
