// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;

/** Diagnostics as tests write them: a line each, {@code rule line:column-line:column severity message}, places counted from 0. */
final class Published {

	private static final String METHOD = "textDocument/publishDiagnostics";
	private static final String[] SEVERITIES = { "", "error", "warning", "info", "hint" };

	private Published() {
	}

	static boolean of(String uri, JsonObject message) {
		return METHOD.equals(Json.text(message, "method")) && uri.equals(Json.text(message, "params.uri"));
	}

	static List<String> findings(JsonObject message) {
		return lines(Json.objects(Json.at(message, "params.diagnostics")));
	}

	static List<String> lines(List<JsonObject> diagnostics) {
		List<String> lines = new ArrayList<>();
		for (JsonObject diagnostic : diagnostics)
			lines.add(Json.text(diagnostic, "code") + " " + range(diagnostic.getAsJsonObject("range")) + " "
					+ SEVERITIES[Json.number(diagnostic, "severity")] + " " + Json.text(diagnostic, "message"));
		return lines;
	}

	static String range(JsonObject range) {
		return Json.number(range, "start.line") + ":" + Json.number(range, "start.character") + "-" + Json.number(range, "end.line") + ":"
				+ Json.number(range, "end.character");
	}

	/** What is to be seen of each document that shows something, by its URI: the last that was said since a place. */
	static Map<String, List<String>> all(Client client, int since) {
		Map<String, List<String>> all = new TreeMap<>();
		for (JsonObject message : client.heard(since, METHOD))
			all.put(Json.text(message, "params.uri"), findings(message));
		all.values().removeIf(List::isEmpty);
		return all;
	}

	/** Waits until a document shows the findings of these rules, in any order, and says them all. */
	static List<String> await(Client client, int since, String uri, String... rules) {
		List<String> wanted = List.of(rules).stream().sorted().toList();
		JsonObject found = client.hear(since, uri + " with " + wanted, message -> of(uri, message)
				&& findings(message).stream().map(finding -> finding.split(" ")[0]).sorted().toList().equals(wanted));
		return findings(found);
	}
}
