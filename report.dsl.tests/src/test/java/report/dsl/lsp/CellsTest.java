// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import report.dsl.sheet.Edit;

/** An editor goes from cell to cell and pastes, as the packaged server tells it to. */
@ServerTest
class CellsTest {

	private static final String ROW = "行政许可 |             6128";

	private final Client client = SharedServer.client();

	private Opened open(String text) {
		return Opened.open(client, "file:///cells/" + client.nextId() + ".report", text);
	}

	private static Opened withChanges(Opened report, JsonObject answer) {
		List<Edit> edits = new ArrayList<>();
		for (JsonElement edit : answer.getAsJsonArray("edits"))
			edits.add(
					new Edit(offset(report.text, edit, "range.start"), offset(report.text, edit, "range.end"), Json.text(edit, "newText")));
		report.all(Edit.apply(report.text, edits));
		return report;
	}

	private static int offset(String text, JsonElement element, String place) {
		String[] lines = text.split("(?<=\n)", -1);
		int offset = Json.number(element, place + ".character");
		for (int i = 0; i < Json.number(element, place + ".line"); i++)
			offset += lines[i].length();
		return offset;
	}

	private static String selected(Opened report, JsonObject answer) {
		return report.text.substring(offset(report.text, answer, "selection.start"), offset(report.text, answer, "selection.end"));
	}

	private JsonElement step(Opened report, int offset, String move) {
		return client.ask("report/step", report.params("position", Lines.position(report.text, offset), "move", move));
	}

	@Test
	void aStepLaysOutWhatItLeaves() {
		try (Opened report = open(Texts.CLEAN)) {
			String row = Texts.CLEAN.lines().filter(line -> line.startsWith("行政处罚")).findFirst().orElseThrow();
			report.replace(row, "行政处罚|12345");
			JsonObject answer = step(report, report.text.indexOf("12345") + 5, "next").getAsJsonObject();
			assertEquals(report.version, answer.get("version").getAsInt());
			withChanges(report, answer);
			assertTrue(report.text.contains("行政处罚 |            12345\n"), report.text);
			assertTrue(selected(report, answer).matches("\\d+"), answer.toString());
			assertTrue(step(report, report.text.indexOf("机关"), "next").isJsonNull());
			assertTrue(step(report, report.text.indexOf("12345"), "sideways").isJsonNull());
		}
	}

	@Test
	void aRowThatWasLeftIsLaidOut() {
		try (Opened report = open(Texts.CLEAN)) {
			String row = Texts.CLEAN.lines().filter(line -> line.startsWith("行政处罚")).findFirst().orElseThrow();
			report.replace(row, "行政处罚|12345");
			int line = (int) report.text.substring(0, report.text.indexOf("行政处罚")).lines().count();
			withChanges(report, client.ask("report/layout", report.params("line", line)).getAsJsonObject());
			assertEquals(Texts.CLEAN.replace(row, "行政处罚 |            12345"), report.text);
			assertTrue(client.ask("report/layout", report.params("line", line)).isJsonNull());
			assertTrue(client.ask("report/layout", report.params("line", 0)).isJsonNull());
		}
	}

	@Test
	void cellsArePasted() {
		try (Opened report = open(Texts.CLEAN)) {
			JsonObject place = Lines.position(report.text, report.text.indexOf("行政处罚"));
			JsonObject range = Json.of("start", place, "end", place);
			JsonObject answer = client.ask("report/paste", report.params("range", range, "text", "行政处罚\t77\n行政强制\t8\n", "html",
					"<table><tr><td>行政处罚</td><td>1,234</td></tr><tr><td>行政强制</td><td>５６</td></tr><tr><td>行政甲乙丙丁</td><td>7</td></tr></table>"))
					.getAsJsonObject();
			withChanges(report, answer);
			assertTrue(report.text.contains("行政处罚 |             1234\n行政强制 |               56\n"), report.text);
			assertEquals("56", selected(report, answer));
			assertEquals("Cells filled: 2. Not pasted: row “行政甲乙丙丁” (the table has no such label).", Json.text(answer, "message"));
			assertTrue(client.ask("report/paste", report.params("range", range, "text", "1")).isJsonNull());
		}
	}
}
