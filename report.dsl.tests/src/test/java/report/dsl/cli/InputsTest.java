// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Which files the paths of a command stand for. */
class InputsTest {

	@TempDir
	private Path temporary;
	private Path root;

	@BeforeEach
	void settle() throws IOException {
		root = Files.createDirectory(temporary.toRealPath().resolve("w"));
	}

	@Test
	void foldersAreSearchedInTheOrderOfTheNames() {
		write("b.report", "a/z.report", "a/b/c.report", "中文/丙.report", "a-b.report", "notes.txt", "a/x.json");
		assertEquals(List.of("a-b.report", "a/b/c.report", "a/z.report", "b.report", "中文/丙.report"), found(root));
	}

	@Test
	void hiddenAndForeignFoldersAreLeftOut() {
		write("a.report", ".git/b.report", ".hidden.report", "node_modules/c.report", "target/d.report", "x/target/e.report", "x/f.report");
		assertEquals(List.of("a.report", "x/f.report"), found(root));
	}

	@Test
	void eachFileIsTakenOnceWhereItIsNamed() {
		write("a.report", "b.report", "x/c.report");
		assertEquals(List.of("x/c.report", "b.report", "a.report"),
				found(root.resolve("x/c.report"), root, root.resolve("a.report"), root.resolve("x/../a.report"), root.resolve("x")));
	}

	@Test
	void namedFileKeepsItsPlaceBehindItsFolder() {
		write("a.report", "b.report");
		assertEquals(List.of("b.report", "a.report"), found(root, root.resolve("a.report")));
	}

	@Test
	void slashesAtTheEndDoNotMatter() {
		write("a.report");
		assertEquals(List.of("a.report"), found(root + "//"));
	}

	@Test
	void settingsLeaveFilesOut() {
		write("a.report", "drafts/b.report", "drafts/x/c.report", "x/old.report", "x/new.report");
		Sample.write(root.resolve("report.settings.json"), "{ \"exclude\": [ \"drafts/**\", \"old*\" ] }");
		assertEquals(List.of("a.report", "x/new.report"), found(root));
		assertEquals(List.of("x/new.report"), found(root.resolve("x")));
		assertEquals(List.of("x/old.report"), found(root.resolve("x/old.report")), "what is named is taken");
	}

	@Test
	void formsAreCheckedToo() {
		write("a.report");
		Sample.write(root.resolve("f.form"), "form f \"f\" for 2021..\nsection s \"一、甲\" text\n");
		assertEquals(List.of("a.report", "f.form"), found(root));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linkedFoldersAreFollowedOnce() throws IOException {
		write("a.report", "z/b.report");
		Files.createSymbolicLink(root.resolve("detour"), root.resolve("z"));
		Path elsewhere = Sample.write(temporary.resolve("elsewhere/c.report"), Sample.head("甲县", 2021)).getParent();
		Files.createSymbolicLink(root.resolve("linked"), elsewhere);
		assertEquals(List.of("a.report", "linked/c.report", "z/b.report"), found(root));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksThatLeadBackAreSaidAndLeftOut() throws IOException {
		write("a.report", "x/b.report");
		Files.createSymbolicLink(root.resolve("x/loop"), root);
		Files.createSymbolicLink(root.resolve("x/self"), Path.of("self"));
		Cli.Run run = Cli.run("check", root, "--format", "json", "--lang", "en");
		assertEquals(List.of("a.report", "x/b.report"), paths(run));
		assertEquals("report: " + root + "/x/loop: skipped: the symbolic link points to a parent folder\n", run.err());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whatIsNoFileIsSaidAndTheOthersAreDone() throws Exception {
		write("a.report", "z.report");
		Files.createSymbolicLink(root.resolve("b.report"), Path.of("nowhere"));
		Files.createSymbolicLink(root.resolve("c.report"), Path.of("c.report"));
		Files.createDirectory(root.resolve("d.report"));
		assertEquals(0, new ProcessBuilder("mkfifo", root.resolve("e.report").toString()).start().waitFor());
		Cli.Run run = Cli.run("check", root, "--lang", "en");
		assertEquals("""
				report: W/b.report: cannot be read: no such file or folder
				report: W/c.report: cannot be read: the symbolic links form a loop; correct the link
				report: W/d.report: cannot be read: a folder, not a file
				report: W/e.report: skipped: not a regular file
				""", run.err().replace(root.toString(), "W"));
		assertEquals(2, run.status());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void foldersAndFilesWithoutPermission() throws IOException {
		write("a.report", "closed/b.report", "c.report");
		Files.setPosixFilePermissions(root.resolve("closed"), PosixFilePermissions.fromString("---------"));
		Files.setPosixFilePermissions(root.resolve("c.report"), PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(root.resolve("closed")), "root reads everything");
		Cli.Run run = Cli.run("check", root, "--lang", "en");
		Files.setPosixFilePermissions(root.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
		assertEquals("""
				report: W/closed: permission denied (open it with chmod, or run as another user)
				report: W/c.report: permission denied (open it with chmod, or run as another user)
				""", run.err().replace(root.toString(), "W"));
		assertEquals(2, run.status());
	}

	@Test
	void missingPath() {
		Cli.Run run = Cli.run("check", root.resolve("nowhere"), "--lang", "en");
		assertEquals("report: " + root + "/nowhere: cannot be read: no such file or folder\n", run.err());
		assertEquals(2, run.status());
	}

	@Test
	void documentsAreNotRepairedButImported() {
		write("a.report");
		Sample.write(root.resolve("b.DOCX"), "x");
		Cli.Run run = Cli.run("fix", root.resolve("a.report"), root.resolve("b.DOCX"), "--lang", "en");
		String path = root + "/b.DOCX";
		assertEquals("report: " + path + ": this is a document; import it first: report import " + path + " -o FOLDER",
				run.errLines().getFirst());
		assertEquals(2, run.status());
	}

	@Test
	void standardInputHasTheNameItIsGiven() {
		byte[] text = Cli.utf8(Sample.head("甲县人民政府", 2021));
		assertEquals(List.of("stdin.report"), relative(Cli.runWith(text, "check", "-", "--format", "json")));
		assertEquals(List.of("x/y.report"), relative(Cli.runWith(text, "check", "-", "--stdin-name", "x/y.report", "--format", "json")));
	}

	private void write(String... names) {
		for (String name : names)
			Sample.write(root.resolve(name), Sample.head("甲县人民政府", 2021));
	}

	/** Paths below the root of all files that are checked. */
	private List<String> found(Object... paths) {
		Object[] words = new Object[paths.length + 3];
		words[0] = "check";
		System.arraycopy(paths, 0, words, 1, paths.length);
		words[paths.length + 1] = "--format";
		words[paths.length + 2] = "json";
		return paths(Cli.run(words));
	}

	private List<String> paths(Cli.Run run) {
		return relative(run).stream().map(path -> root.relativize(Path.of(path).normalize()).toString()).toList();
	}

	private static List<String> relative(Cli.Run run) {
		return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files").asList().stream()
				.map(JsonElement::getAsJsonObject)
				.map(file -> file.get("path").getAsString()).toList();
	}

	@Test
	void emptyPathIsNotTheCurrentFolder() {
		assertEquals("report: a path cannot be empty; use . for the current folder\n", Cli.run("check", "", "--lang", "en").err());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void namesInAnotherEncodingAreSaid() throws Exception {
		// names of a file and a folder in GBK, which only a shell can make
		String make = "touch \"$(printf '\\261\\250.report')\" && mkdir \"$(printf '\\261\\250')\"";
		assertEquals(0, new ProcessBuilder("sh", "-c", make).directory(root.toFile()).start().waitFor());
		write("a.report");
		Cli.Run run = Cli.run("check", root, "--lang", "en");
		assertEquals(2, run.status());
		assertEquals(2, run.errLines().stream().filter(line -> line.contains("its name is not in UTF-8")).count(), run.err());
	}

	@Test
	void outputFolderIsSearchedWhenItIsNamed() {
		write("a.report", "out/b.report");
		Cli.run("build", root, "-o", root.resolve("out"));
		assertEquals(List.of(true, false), List.of(Files.exists(root.resolve("out/a.json")), Files.exists(root.resolve("out/b.json"))));
		Cli.run("build", root, "-o", root);
		assertEquals(List.of(true, true), List.of(Files.exists(root.resolve("a.json")), Files.exists(root.resolve("out/b.json"))));
	}
}
