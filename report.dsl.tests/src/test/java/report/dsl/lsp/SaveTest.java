// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A save writes the JSON, once, and never half or the wrong one. */
@ServerTest
class SaveTest {

	@TempDir
	private Path folder;
	@TempDir
	private Path other;
	private Path file;
	private Path json;
	private final Client client = SharedServer.client();

	@BeforeEach
	void settle() throws IOException {
		file = Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		json = folder.resolve("out/a.json");
		Texts.project(folder);
	}

	private void awaitJson() throws Exception {
		new Awaited(() -> Files.exists(json)).orFail("the JSON");
	}

	private JsonElement generate(Path report) {
		return client.ask("workspace/executeCommand",
				Json.of("command", "report.generate", "arguments", Json.list(report.toUri().toString())));
	}

	private byte[] built(Path report) throws IOException {
		Path out = folder.resolve("built");
		Server.run("build", report.toString(), "-o", out.toString());
		return Files.readAllBytes(out.resolve(report.getFileName().toString().replace(".report", ".json")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void hundredEditsAndOneSaveWriteOnce() throws Exception {
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			for (int i = 0; i < 50; i++) {
				report.replace(Texts.TOTAL, Texts.WRONG);
				report.replace(Texts.WRONG, Texts.TOTAL);
			}
			report.replace(Texts.TOTAL, Texts.WRONG);
			report.findings();
			assertFalse(Files.exists(json), "keys write nothing");
			Files.writeString(file, report.text);
			report.save();
			awaitJson();
			Object written = Files.getAttribute(json, "unix:ctime");
			Object inode = Files.getAttribute(json, "unix:ino");
			assertFalse(generate(file).getAsJsonObject().get("written").getAsBoolean(), "it is up to date");
			assertEquals(written, Files.getAttribute(json, "unix:ctime"));
			assertEquals(inode, Files.getAttribute(json, "unix:ino"));
			try (Stream<Path> files = Files.list(folder.resolve("out"))) {
				assertEquals(List.of(json), files.toList());
			}
			assertArrayEquals(built(file), Files.readAllBytes(json));
		}
	}

	@Test
	void theStateThatWasSavedIsWritten() throws Exception {
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			report.save();
			report.all("nonsense");
			awaitJson();
			assertArrayEquals(built(file), Files.readAllBytes(json));
		}
	}

	@Test
	void textThatIsNoReportLeavesTheEarlierJson() throws Exception {
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			report.save();
			awaitJson();
			byte[] before = Files.readAllBytes(json);
			int since = client.now();
			for (String text : new String[] { "", "nonsense\n", Texts.CLEAN.replaceFirst("年报 .*\n", "") }) {
				report.all(text);
				for (int i = 0; i < 5; i++)
					report.save();
			}
			String said = client.logged(since);
			assertTrue(said.startsWith(file + ": JSON not written, and an existing file not changed: "), said);
			generateElsewhere();
			assertArrayEquals(before, Files.readAllBytes(json));
			assertEquals(2, client.heard(since, "window/logMessage").size(), "without a form, without a title: each is noted once");
			assertEquals(List.of(), client.heard(since, "window/showMessage"), "who saves every second is not told every second");
			report.all(Texts.wrong());
			report.save();
			new Awaited(() -> Files.size(json) != before.length).orFail("the JSON of a text that can be read again");
		}
	}

	@Test
	void deletedOutputFolderIsMadeAgain() throws Exception {
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			report.save();
			awaitJson();
			Files.delete(json);
			Files.delete(json.getParent());
			report.save();
			awaitJson();
		}
	}

	@Test
	void outputFolderThatIsAFile() throws Exception {
		Files.writeString(folder.resolve("out"), "mine");
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			int since = client.now();
			report.save();
			assertTrue(client.logged(since).contains(folder.resolve("out").toString()), client.logged(since));
			assertEquals("mine", Files.readString(folder.resolve("out")));
			Files.delete(folder.resolve("out"));
			report.save();
			awaitJson();
		}
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void readOnlyOutputFolder() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
		assumeFalse(Files.isWritable(out), "root may write anywhere");
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			int since = client.now();
			report.save();
			assertTrue(client.logged(since).contains("permission denied"), client.logged(since));
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void outputFolderThatCannotBe() throws Exception {
		try (Client own = Client.start()) {
			own.settings = Json.parse("{\"output\": {\"folder\": \"/proc/nowhere\"}}");
			own.initialize(folder);
			Folders.checked(own, 0);
			int since = own.now();
			try (Opened report = Opened.open(own, file, Texts.CLEAN)) {
				report.save();
				assertTrue(own.logged(since).contains("/proc/nowhere"), own.logged(since));
			}
			assertEquals(0, own.goodbye());
		}
	}

	@Test
	void placeInTheWorkspaceIsKept() throws Exception {
		Path below = Texts.write(folder.resolve("镇/b.report"), Texts.wrong());
		try (Folders folders = Folders.add(client, folder); Opened report = Opened.open(client, below, Texts.wrong())) {
			report.save();
			Path written = folder.resolve("out/镇/b.json");
			new Awaited(() -> Files.exists(written)).orFail("the JSON");
			assertEquals(written.toString(), Json.text(generate(below), "path"));
		}
	}

	@Test
	void encodingOfTheFileIsKeptInMind() throws Exception {
		Files.write(file, Texts.CLEAN.getBytes(Charset.forName("GB18030")));
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			report.save();
			awaitJson();
			assertArrayEquals(built(file), Files.readAllBytes(json));
		}
	}

	@Test
	void anotherEncodingCountsWhenItIsSaved() throws Exception {
		Files.write(file, Texts.CLEAN.getBytes(Charset.forName("GB18030")));
		try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
			Published.await(client, 0, report.uri, "syntax/encoding");
			int since = client.now();
			Files.writeString(file, Texts.CLEAN);
			report.save();
			Published.await(client, since, report.uri);
			awaitJson();
			assertArrayEquals(built(file), Files.readAllBytes(json));
		}
	}

	@Test
	void commandSaysWhatItHasDone() throws Exception {
		JsonObject first = generate(file).getAsJsonObject();
		assertEquals(json.toString(), Json.text(first, "path"));
		assertTrue(first.get("written").getAsBoolean());
		assertFalse(generate(file).getAsJsonObject().get("written").getAsBoolean());
		assertEquals(-32602, client.refused("workspace/executeCommand",
				Json.of("command", "report.generate", "arguments", Json.list(folder.resolve("none.report").toUri().toString()))));
	}

	/** A folder with reports is no project until somebody has asked for JSON or written down settings. */
	@Test
	void saveInAnyFolderWritesNothingUnlessAskedOnce() throws Exception {
		Files.delete(folder.resolve("report.settings.json"));
		Path below = Texts.write(folder.resolve("镇/b.report"), Texts.CLEAN);
		Path belowJson = folder.resolve("out/镇/b.json");
		try (Folders folders = Folders.add(client, folder); Opened report = Opened.open(client, below, Texts.CLEAN)) {
			int since = client.now();
			report.save();
			generateElsewhere();
			assertFalse(Files.exists(folder.resolve("out")), "nobody has asked");
			assertEquals(List.of(), client.heard(since, "window/showMessage"));
			generate(file);
			report.save();
			new Awaited(() -> Files.exists(belowJson)).orFail("the JSON after another report's was asked for");
		}
	}

	/** The folder of a report outside of the workspace counts alone, one inside it as far up as the workspace goes. */
	@Test
	void settingsAboveAReportMakeAProject() throws Exception {
		Path below = Texts.write(folder.resolve("县/镇/b.report"), Texts.CLEAN);
		try (Opened report = Opened.open(client, below, Texts.CLEAN)) {
			report.save();
			generateElsewhere();
			assertFalse(Files.exists(folder.resolve("县/镇/out")));
		}
		try (Folders folders = Folders.add(client, folder); Opened report = Opened.open(client, below, Texts.CLEAN)) {
			report.save();
			new Awaited(() -> Files.exists(folder.resolve("out/县/镇/b.json"))).orFail("the JSON");
		}
	}

	/** Writes come one after another: a save in a project has been seen to when a later one has. */
	private void generateElsewhere() throws Exception {
		Path project = Texts.write(other.resolve("c.report"), Texts.CLEAN);
		Texts.project(project.getParent());
		try (Opened report = Opened.open(client, project, Texts.CLEAN)) {
			report.save();
			new Awaited(() -> Files.exists(project.resolveSibling("out/c.json"))).orFail("the JSON of a project");
		}
	}

	@Test
	void autoIsTheSettingWhereNothingIsSaid() throws Exception {
		Files.delete(folder.resolve("report.settings.json"));
		for (String onSave : List.of("true", "\"auto\""))
			try (Client own = Client.start()) {
				own.settings = Json.parse("{\"output\": {\"onSave\": " + onSave + "}}");
				own.initialize(folder);
				Folders.checked(own, 0);
				Files.deleteIfExists(json);
				Files.deleteIfExists(json.getParent());
				try (Opened report = Opened.open(own, file, Texts.CLEAN)) {
					report.save();
					report.findings();
				}
				assertEquals(0, own.goodbye());
				assertEquals(onSave.equals("true"), Files.exists(json));
			}
	}

	@Test
	void savingCanBeWithoutJson() throws Exception {
		try (Client own = Client.start()) {
			own.settings = Json.parse("{\"output\": {\"onSave\": false}}");
			own.initialize(folder);
			Folders.checked(own, 0);
			try (Opened report = Opened.open(own, file, Texts.CLEAN)) {
				report.save();
				report.findings();
			}
			assertEquals(0, own.goodbye());
			assertFalse(Files.exists(json));
		}
	}
}
