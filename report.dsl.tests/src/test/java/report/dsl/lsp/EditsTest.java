// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** The server's text is the client's text after whatever is typed. */
@ServerTest
class EditsTest {

	private static final String WRONG = "totals/row";

	private final Client client = SharedServer.client();

	private Opened open(String text) {
		return Opened.open(client, "file:///edits/" + client.nextId() + ".report", text);
	}

	@Test
	void typingBreaksAndMends() {
		try (Opened report = open(Texts.CLEAN)) {
			assertEquals(List.of(), report.findings());
			report.replace(Texts.TOTAL, Texts.WRONG);
			assertEquals(List.of("totals/row 78:59-78:61 error “未经复议直接起诉 × 总计”: has 14, should be 13 (1 too much)"),
					report.findings());
			report.replace(Texts.WRONG, Texts.TOTAL);
			assertEquals(List.of(), report.findings());
		}
	}

	@Test
	void severalChangesInOneMessage() {
		try (Opened report = open(Texts.CLEAN)) {
			int row = (int) Texts.CLEAN.substring(0, Texts.CLEAN.indexOf(Texts.TOTAL)).lines().count() - 1;
			report.change(Json.of("range", Lines.range(0, 0, 0, 0), "text", "\n\n"),
					Json.of("range", Lines.range(row + 2, 59, row + 2, 61), "text", "14"),
					Json.of("range", Lines.range(0, 0, 2, 0), "text", ""));
			assertEquals(List.of(WRONG), report.rules());
		}
	}

	@Test
	void placesOutsideTheTextAreItsEnds() {
		try (Opened report = open(Texts.wrong())) {
			report.change(Json.of("range", Lines.range(0, 0, 100000, 100000), "text", Texts.CLEAN));
			assertEquals(List.of(), report.findings());
			report.change(Json.of("range", Lines.range(5000, 7, 100000, 0), "text", "\n多余的一行"));
			assertNotEquals(List.of(), report.findings());
			report.change(Json.of("range", Lines.range(-5, -5, 100000, 100000), "text", Texts.CLEAN));
			assertEquals(List.of(), report.findings());
			report.change(Json.of("range", Lines.range(3, 2000000000, 3, 2000000000), "text", "9"));
			assertNotEquals(List.of(), report.findings(), "the year is 20219 now");
			report.change(Json.of("range", Lines.range(3, 8, 3, 7), "text", ""));
			assertEquals(List.of(), report.findings(), "a range that runs backwards");
		}
	}

	@Test
	void documentsThatAreNotOpen() {
		int since = client.now();
		String uri = "file:///edits/never-opened.report";
		client.tell("textDocument/didChange",
				Json.of("textDocument", Json.of("uri", uri, "version", 7), "contentChanges", Json.list(Json.of("text", Texts.wrong()))));
		client.tell("textDocument/didSave", Json.of("textDocument", Json.of("uri", uri)));
		client.tell("textDocument/didClose", Json.of("textDocument", Json.of("uri", uri)));
		try (Opened report = open(Texts.CLEAN)) {
			report.findings();
		}
		assertTrue(client.heard(since, "textDocument/publishDiagnostics").stream().noneMatch(message -> Published.of(uri, message)
				&& !Published.findings(message).isEmpty()));
	}

	@Test
	void versionsAreWhatTheClientSays() {
		try (Opened report = open(Texts.CLEAN)) {
			report.findings();
			for (int version : new int[] { 70, 3, -4, 3, Integer.MAX_VALUE, 0 }) {
				int since = client.now();
				report.version = version - 1;
				report.all(version % 2 == 0 ? Texts.wrong() : Texts.CLEAN);
				assertEquals(version % 2 == 0 ? 1 : 0, report.findings(since).size(), "version " + version);
			}
		}
	}

	@Test
	void openedAgainWithoutBeingClosed() {
		try (Opened report = open(Texts.CLEAN)) {
			assertEquals(List.of(), report.findings());
			int since = client.now();
			assertEquals(1, Opened.open(client, report.uri, Texts.wrong()).findings(since).size());
		}
	}

	@Test
	void changesOfNothing() {
		try (Opened report = open(Texts.wrong())) {
			report.change();
			assertEquals(1, report.findings().size());
			report.change(Json.of("range", Lines.range(2, 2, 2, 2), "text", ""));
			assertEquals(1, report.findings().size());
			report.all("");
			report.ask("documentSymbol");
			report.all(Texts.CLEAN);
			assertEquals(List.of(), report.findings());
		}
	}

	static Stream<String> lineEnds() {
		return Stream.of("\r\n", "\r", "\n");
	}

	@ParameterizedTest
	@MethodSource("lineEnds")
	void lineEndsOfAnyKind(String end) {
		try (Opened report = open(Texts.wrong().replace("\n", end))) {
			assertTrue(report.findings().getFirst().startsWith("totals/row 78:59-78:61 "), report.findings().toString());
			report.replace(Texts.WRONG.replace("\n", end), Texts.TOTAL.replace("\n", "\r\n"));
			report.findings();
			report.replace(end, "\r");
			report.replace("年度 2021", "年度 2021\n\r\r\n");
			report.replace(Texts.TOTAL.replace("\n", "\r\n"), Texts.WRONG.replace("\n", "\r"));
			int line = (int) report.text.substring(0, report.text.indexOf(Texts.WRONG.replace("\n", "\r"))).lines().count() - 1;
			assertTrue(report.findings().stream().anyMatch(finding -> finding.startsWith("totals/row " + line + ":59-")),
					report.findings().toString());
		}
	}

	@Test
	void lineEndsThatAreChangedOneByOne() {
		try (Opened report = open(Texts.wrong().replace("\n", "\r\n"))) {
			for (int at = report.text.indexOf("\r\n"); at >= 0; at = report.text.indexOf("\r\n", at + 1))
				report.edit(at, at + 2, "\n");
			assertEquals(Texts.wrong(), report.text);
			assertTrue(report.findings().getFirst().startsWith("totals/row 78:59-78:61 "));
			for (int at = report.text.lastIndexOf('\n'); at >= 0; at = report.text.lastIndexOf('\n'))
				report.edit(at, at + 1, "\r"); // from the end, or the one before an empty line would become one with it
			assertTrue(report.findings().getFirst().startsWith("totals/row 78:59-78:61 "));
			for (int at = report.text.indexOf('\r'); at >= 0; at = report.text.indexOf('\r', at + 1))
				report.edit(at + 1, at + 1, "\n");
			assertTrue(report.findings().getFirst().startsWith("totals/row 78:59-78:61 "));
		}
	}

	@Test
	void lettersOfTwoUnits() {
		String rare = "𠮷野县\uD83D\uDE00";
		try (Opened report = open(Texts.wrong().replace("滨河路", rare))) {
			assertTrue(report.rules().contains(WRONG));
			int at = report.text.indexOf(rare);
			report.edit(at + 1, at + 1, "|"); // between the halves of a letter
			report.ask("semanticTokens/full");
			report.edit(at + 1, at + 2, "");
			report.edit(at + 1, at + 2, "");
			report.ask("documentSymbol");
			report.edit(at, at + 1, "𠮷");
			report.replace(Texts.WRONG, "|   13 " + rare + "\n");
			report.replace(" " + rare + "\n", "\n");
			assertTrue(!report.rules().contains(WRONG), report.findings().toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFEFF", "\u2028", "\u0085", "\u000B", "\u000C" })
	void signsThatEndNoLine(String sign) {
		try (Opened report = open(sign + Texts.wrong())) {
			assertTrue(report.findings().stream().anyMatch(finding -> finding.startsWith("totals/row 78:59-78:61 ")),
					report.findings().toString());
			report.edit(0, 1, "");
			assertEquals(List.of(WRONG), report.rules());
		}
	}

	/** Ten megabytes of text in one message, and keys in it. */
	@Test
	void hugeText() {
		String narrative = "本机关按规定公开信息，管理信息，维护平台，接受监督，全年工作平稳有序。\n".repeat(1 + 10_000_000 / 38 / 3);
		try (Opened report = open(Texts.wrong().replace("（一）主动公开。", narrative))) {
			assertTrue(report.rules().contains(WRONG));
			report.replace(Texts.WRONG, Texts.TOTAL);
			assertTrue(!report.rules().contains(WRONG));
			report.all(Texts.CLEAN);
			assertEquals(List.of(), report.findings());
		}
	}

	@Test
	void thousandKeysInABurst() {
		try (Opened report = open(Texts.CLEAN); Opened other = open(Texts.wrong())) {
			report.findings();
			for (int i = 0; i < 500; i++) {
				report.replace(Texts.TOTAL, Texts.WRONG);
				if (i == 250)
					assertEquals(1, other.findings().size(), "another document is answered meanwhile");
				report.replace(Texts.WRONG, Texts.TOTAL);
			}
			JsonObject symbols = Client.wait(client.request("textDocument/documentSymbol", report.params()));
			assertTrue(Json.at(symbols, "result").getAsJsonArray().size() > 3);
			assertEquals(List.of(), report.findings());
			report.replace(Texts.TOTAL, Texts.WRONG);
			assertEquals(List.of(WRONG), report.rules());
		}
	}
}
