// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** A folder that is opened shows what {@code report check} prints, and every file becomes the bytes of {@code report build}. */
@Tag("slow")
@Timeout(60)
class SameAsCommandLineTest {

	@TempDir
	private Path out;

	@ParameterizedTest
	@ValueSource(strings = { "report.dsl.tests/src/test/resources/corpus", "examples" })
	void sameFindingsAndBytes(String name) throws Exception {
		Path folder = Path.of(System.getProperty("report.root")).resolve(name);
		try (Client client = Client.start()) {
			client.settings = Json.of("output", Json.of("folder", out.resolve("editor").toString()));
			JsonObject hello = Client.hello(folder);
			hello.addProperty("locale", "zh-cn");
			client.initialize(hello);
			Folders.checked(client, 0);
			Map<String, List<String>> shown = new TreeMap<>();
			Published.all(client, 0).forEach((uri, findings) -> shown.put(Path.of(URI.create(uri)).toString(), findings));
			assertSame(lines(checked(folder)), lines(shown));
			client.ask("workspace/executeCommand", Json.of("command", "report.generateAll", "arguments", JsonNull.INSTANCE));
		}
		Server.run("build", folder.toString(), "-o", out.resolve("built").toString());
		List<String> built = files(out.resolve("built"));
		built.removeIf(file -> file.contains("\"title\": null,\n  \"organ\"")); // an editor writes only what can be read as a report
		assertSame(built, files(out.resolve("editor")));
	}

	/** What the command line finds, by file, in the form of {@link Published}. */
	private static Map<String, List<String>> checked(Path folder) throws IOException {
		Map<String, List<String>> files = new TreeMap<>();
		for (JsonObject file : Json.objects(Json.parse(Server.run("check", folder.toString(), "--format", "json")).get("files"))) {
			List<String> lines = new ArrayList<>();
			for (JsonObject finding : Json.objects(file.get("findings")))
				lines.add(Json.text(finding, "rule") + " " + (Json.number(finding, "line") - 1) + ":" + (Json.number(finding, "column") - 1)
						+ "-"
						+ (Json.number(finding, "endLine") - 1) + ":" + (Json.number(finding, "endColumn") - 1) + " "
						+ Json.text(finding, "severity") + " "
						+ Json.text(finding, "message") + sic(Json.text(finding, "sic")));
			if (!lines.isEmpty())
				files.put(Json.text(file, "path"), lines);
		}
		return files;
	}

	/** Editors have no field for the reason of a mark. */
	private static String sic(String reason) {
		return reason == null ? "" : reason.isEmpty() ? "（原文如此）" : "（原文如此：" + reason + "）";
	}

	private static List<String> lines(Map<String, List<String>> files) {
		List<String> lines = new ArrayList<>();
		files.forEach((file, findings) -> findings.forEach(finding -> lines.add(file + ": " + finding)));
		return lines;
	}

	/** Every file with what is in it. */
	private static List<String> files(Path folder) throws IOException {
		List<String> files = new ArrayList<>();
		try (Stream<Path> all = Files.walk(folder).sorted()) {
			for (Path file : all.filter(Files::isRegularFile).toList())
				files.add(folder.relativize(file) + ": " + Files.readString(file));
		}
		return files;
	}

	/** Says of thousands of lines only those that differ. */
	private static void assertSame(List<String> expected, List<String> actual) {
		List<String> missing = new ArrayList<>(expected);
		missing.removeAll(actual);
		List<String> surplus = new ArrayList<>(actual);
		surplus.removeAll(expected);
		assertEquals(String.join("\n", missing), String.join("\n", surplus));
		assertEquals(expected, actual);
	}
}
