// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** From an empty file to a report that is filled in. */
@ServerTest
class FillingTest {

	private final Client client = SharedServer.client();

	private Opened skeleton() {
		JsonElement skeleton = client.ask("report/skeleton", Json.of("form", "gov2021", "organ", "甲县人民政府", "year", 2025));
		return Opened.open(client, "file:///filling/" + client.nextId() + ".report", Json.text(skeleton, "text"));
	}

	@Test
	void aSkeletonSaysWhereToBegin() {
		JsonElement named = client.ask("report/skeleton", Json.of("form", "gov2021", "organ", "甲县人民政府", "year", 2025));
		assertTrue(Json.text(named, "text").substring(0, Json.number(named, "caret")).endsWith("# 一、总体情况\n\"\"\"\n"));
		JsonElement unnamed = client.ask("report/skeleton", Json.of("form", "gov2021", "organ", " ", "year", 2025));
		assertEquals("年报 \"", Json.text(unnamed, "text").substring(0, Json.number(unnamed, "caret")));
	}

	@Test
	void formsAreListedByOfficialNames() {
		List<String> names = new ArrayList<>();
		client.ask("report/forms", new JsonObject()).getAsJsonArray().forEach(form -> names.add(Json.text(form, "displayName")));
		assertTrue(names.contains("政府信息公开工作年度报告 (2021 and later, 国办公开办函〔2021〕30号)"), names.toString());
	}

	@Test
	void anEmptyFileProposesReportsFirst() {
		try (Opened empty = Opened.open(client, "file:///filling/empty.report", "")) {
			JsonElement list = empty.ask("completion", "position", Lines.position("", 0));
			List<JsonElement> items = new ArrayList<>(Json.at(list, "items").getAsJsonArray().asList());
			items.sort((one, other) -> Json.text(one, "sortText").compareTo(Json.text(other, "sortText")));
			assertEquals("年报: 政府信息公开工作年度报告 (2021 and later, 国办公开办函〔2021〕30号)", Json.text(items.getFirst(), "label"));
		}
	}

	@Test
	void blanksOfATableAndOfAllAreFilledByCommand() {
		try (Opened report = skeleton()) {
			assertEquals(List.of("## 第二十条第（六）项"), headings(report, "enforcement"));
			assertEquals(List.of("## 第二十条第（一）项", "## 第二十条第（五）项", "## 第二十条第（六）项", "## 第二十条第（八）项", "# 三、收到和处理政府信息公开申请情况",
					"# 四、政府信息公开行政复议、行政诉讼情况"), headings(report));
			int since = client.now();
			assertFalse(fill(report.uri, "no such table"));
			assertEquals(List.of(), client.heard(since, "workspace/applyEdit"));
			assertEquals(-32602,
					client.refused("workspace/executeCommand", Json.of("command", "report.fillBlanks", "arguments", Json.list())));
		}
	}

	private boolean fill(Object... arguments) {
		return client.ask("workspace/executeCommand", Json.of("command", "report.fillBlanks", "arguments", Json.list(arguments)))
				.getAsJsonObject()
				.get("changed").getAsBoolean();
	}

	/** The headings below which something is written when the command is run. */
	private List<String> headings(Opened report, String... key) {
		List<Object> arguments = new ArrayList<>(List.of(report.uri));
		arguments.addAll(List.of(key));
		int since = client.now();
		assertTrue(fill(arguments.toArray()));
		JsonObject asked = client.hear(since, "edits", message -> "workspace/applyEdit".equals(Json.text(message, "method")));
		JsonElement document = Json.at(asked, "params.edit.documentChanges.0");
		assertEquals(1, Json.number(document, "textDocument.version"));
		List<String> headings = new ArrayList<>();
		for (JsonElement edit : Json.at(document, "edits").getAsJsonArray()) {
			String heading = heading(report.text, Json.number(edit, "range.start.line"));
			if (!headings.contains(heading))
				headings.add(heading);
		}
		return headings;
	}

	/** The heading above a line. */
	private static String heading(String text, int line) {
		List<String> above = text.lines().limit(line).filter(one -> one.startsWith("#")).toList();
		return above.getLast();
	}
}
