// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What lies in the folders of the workspace is checked, and what changes there is noticed. */
@ServerTest
class FoldersTest {

	private static final String FORM = """
			form desk "窗口统计" for 2020..

			section visits "一、接待情况" {
				table visits corner "项目" {
					columns adults "成人" unit "人次", children "儿童" unit "人次", total "合计" unit "人次" = adults + children
					row open "上年未结" = previous left
					row received "接待"
					row left "未结"
				}
			}
			""";

	private static final String DESK = """
			年报 "甲窗口2021年报"
			格式 desk
			机关 "甲窗口"
			年度 2021

			# 一、接待情况
			列       | 成人 | 儿童 | 合计
			上年未结 |    1 |    0 |    1
			接待     |    5 |    6 |   11
			未结     |    2 |    1 |    3
			""";

	private static final String DESK_NEXT = DESK.replace("2021", "2022").replace("上年未结 |    1 |    0 |    1", "上年未结 |    2 |    1 |    3");
	private static final String DESK_CHANGED = DESK.replace("未结     |    2 |    1 |    3", "未结     |    4 |    1 |    5");
	private static final String[] LAST_YEAR = { "years/carried", "years/carried" };

	@TempDir
	private Path folder;
	private final Client client = SharedServer.client();

	private static String uri(Path file) {
		return file.toUri().toString();
	}

	/** Names of the files that show something, with the number of findings. */
	private static Map<String, List<String>> shown(Client client, int since) {
		return Published.all(client, since);
	}

	@Test
	void whatIsNoSourceIsLeftOut() throws IOException {
		for (String name : new String[] { "a.report", "镇/b.report", ".git/c.report", "node_modules/x/d.report", "target/e.report",
				"out/f.report", ".hidden.report",
				"镇/node_modules/g.report", "文件.txt" })
			Texts.write(folder.resolve(name), Texts.wrong());
		int since = client.now();
		try (Folders added = Folders.add(client, folder)) {
			assertEquals(Set.of(uri(folder.resolve("a.report")), uri(folder.resolve("镇/b.report"))), shown(client, since).keySet());
			since = client.now();
			Folders.touched(client, folder.resolve("out/f.report"), folder.resolve("node_modules/x/d.report"),
					folder.resolve(".git/c.report"),
					folder.resolve("target/e.report"), folder.resolve(".hidden.report"), folder.resolve("a.report"));
			Published.await(client, since, uri(folder.resolve("a.report")), "totals/row");
			assertEquals(Set.of(uri(folder.resolve("a.report"))), shown(client, since).keySet(), "nor when they change");
		}
	}

	@Test
	void foldersComeAndGo() throws IOException {
		Path one = Texts.write(folder.resolve("one/a.report"), Texts.wrong());
		Path two = Texts.write(folder.resolve("two/a.report"), Texts.wrong());
		int since = client.now();
		try (Folders first = Folders.add(client, folder.resolve("one"))) {
			assertEquals(Set.of(uri(one)), shown(client, since).keySet());
			since = client.now();
			try (Folders second = Folders.add(client, folder.resolve("two"))) {
				assertEquals(Set.of(uri(two)), shown(client, since).keySet());
				since = client.now();
			}
			Published.await(client, since, uri(two));
		}
		Published.await(client, since, uri(one));
	}

	/** A folder may be part of another: each file is checked and shown once, and the work comes to an end. */
	@Test
	void foldersWithinFolders() throws IOException {
		Path file = Texts.write(folder.resolve("镇/a.report"), Texts.wrong());
		Texts.write(folder.resolve("b.report"), Texts.CLEAN);
		int since = client.now();
		try (Folders added = Folders.add(client, folder, folder.resolve("镇"))) {
			assertEquals(Set.of(uri(file)), shown(client, since).keySet());
		}
		Published.await(client, since, uri(file));
	}

	@Test
	void foldersThatAreNotThere() throws IOException {
		Path file = Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		try (Folders added = Folders.add(client, folder.resolve("none"), file); Opened report = Opened.open(client, file, Texts.wrong())) {
			assertEquals(List.of("totals/row"), report.rules());
		}
	}

	@Test
	void twoFoldersWithTheSameReport() throws Exception {
		Path one = Texts.write(folder.resolve("one/a.report"), Texts.CLEAN);
		Path two = Texts.write(folder.resolve("two/a.report"), Texts.CLEAN);
		Texts.project(folder.resolve("one"));
		Texts.project(folder.resolve("two"));
		try (Folders added = Folders.add(client, folder.resolve("one"), folder.resolve("two"));
				Opened first = Opened.open(client, one, Texts.CLEAN);
				Opened second = Opened.open(client, two, Texts.CLEAN)) {
			first.save();
			second.save();
			new Awaited(() -> Files.exists(folder.resolve("one/out/a.json")) && Files.exists(folder.resolve("two/out/a.json")))
					.orFail("both");
			assertEquals(List.of(), first.findings());
		}
	}

	/** Two folders may be set to write to one place: the first one has it, the other has nothing, and that is noted. */
	@Test
	void twoReportsForOneFile() throws Exception {
		Path one = Texts.write(folder.resolve("one/a.report"), Texts.CLEAN);
		Path two = Texts.write(folder.resolve("two/a.report"), Texts.wrong());
		try (Client own = Client.start()) {
			own.settings = Json.of("output", Json.of("folder", folder.resolve("all").toString(), "onSave", true));
			own.initialize(folder.resolve("one"), folder.resolve("two"));
			Folders.checked(own, 0);
			int since = own.now();
			Opened.open(own, two, Texts.wrong()).save();
			assertTrue(own.logged(since).contains(one.toString()), own.logged(since));
			Opened.open(own, one, Texts.CLEAN).save();
			new Awaited(() -> Files.exists(folder.resolve("all/a.json"))).orFail("the JSON of the first");
			assertTrue(Files.readString(folder.resolve("all/a.json")).contains("\"total\": 13"));
		}
	}

	@Test
	void filesAppearChangeAndGo() throws IOException {
		Path file = folder.resolve("a.report");
		try (Folders added = Folders.add(client, folder)) {
			int since = client.now();
			Texts.write(file, Texts.wrong());
			Folders.touched(client, file);
			Published.await(client, since, uri(file), "totals/row");
			Texts.write(file, Texts.CLEAN);
			Folders.touched(client, file);
			Published.await(client, since, uri(file));
			since = client.now();
			Texts.write(file, Texts.wrong());
			Folders.touched(client, file);
			Published.await(client, since, uri(file), "totals/row");
			Files.delete(file);
			Folders.touched(client, file);
			Published.await(client, since, uri(file));
		}
	}

	@Test
	void foldersOnDiskAppearAndGo() throws IOException {
		Path file = folder.resolve("镇/深/a.report");
		try (Folders added = Folders.add(client, folder)) {
			int since = client.now();
			Texts.write(file, Texts.wrong());
			Folders.touched(client, folder.resolve("镇"));
			Published.await(client, since, uri(file), "totals/row");
			Files.move(folder.resolve("镇"), folder.resolve("乡"));
			client.tell("workspace/didRenameFiles",
					Json.of("files", Json.list(Json.of("oldUri", uri(folder.resolve("镇")), "newUri", uri(folder.resolve("乡"))))));
			Published.await(client, since, uri(file));
			Published.await(client, since, uri(folder.resolve("乡/深/a.report")), "totals/row");
		}
	}

	@Test
	void closedFilesAreWhatLiesOnDisk() throws IOException {
		Path file = Texts.write(folder.resolve("a.report"), Texts.wrong());
		try (Folders added = Folders.add(client, folder)) {
			int since = client.now();
			try (Opened report = Opened.open(client, file, Texts.CLEAN)) {
				assertEquals(List.of(), report.findings(since));
			}
			Published.await(client, since, uri(file), "totals/row");
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void fileThatIsRenamedWhileItIsOpen() throws Exception {
		Path file = Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		Path renamed = folder.resolve("改名.report");
		Texts.project(folder);
		try (Folders added = Folders.add(client, folder)) {
			Opened report = Opened.open(client, file, Texts.wrong());
			report.findings();
			Files.move(file, renamed);
			int since = client.now();
			Folders.touched(client, file, renamed);
			report.replace(Texts.WRONG, Texts.TOTAL);
			report.replace(Texts.TOTAL, Texts.WRONG);
			assertEquals(List.of("totals/row"), report.rules(), "the editor still has it");
			report.close();
			Published.await(client, since, uri(file));
			try (Opened again = Opened.open(client, renamed, Texts.wrong())) {
				assertEquals(List.of("totals/row"), again.rules());
				again.save();
				new Awaited(() -> Files.exists(folder.resolve("out/改名.json"))).orFail("the JSON under the new name");
			}
		}
	}

	@Test
	void lastYearsReportChanges() throws IOException {
		Path last = Texts.write(folder.resolve("2021.report"), DESK);
		Path next = Texts.write(folder.resolve("2022.report"), DESK_NEXT);
		Texts.write(folder.resolve("desk.form"), FORM);
		int since = client.now();
		try (Folders added = Folders.add(client, folder)) {
			assertEquals(Map.of(), shown(client, since));
			try (Opened open = Opened.open(client, last, DESK)) {
				open.replace("未结     |    2 |    1 |    3", "未结     |    4 |    1 |    5");
				Published.await(client, since, uri(next), LAST_YEAR); // that one lies on disk
				since = client.now();
			}
			Published.await(client, since, uri(next));
			try (Opened open = Opened.open(client, next, DESK_NEXT)) {
				assertEquals(List.of(), open.findings());
				since = client.now();
				Files.writeString(last, DESK_CHANGED);
				Folders.touched(client, last);
				Published.await(client, since, uri(next), LAST_YEAR);
				since = client.now();
				Files.delete(last);
				Folders.touched(client, last);
				Published.await(client, since, uri(next));
				Files.writeString(last, DESK_CHANGED);
				Folders.touched(client, last);
				Published.await(client, since, uri(next), LAST_YEAR);
			}
		}
	}

	/** Whose JSON is to be written anew when a report is: also of those who looked at it before it was about another year. */
	@Test
	void whoLooksAtAReport() throws IOException {
		Path then = Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		Path now = Texts.write(folder.resolve("b.report"), Texts.NEXT);
		int since = client.now();
		try (Folders added = Folders.add(client, folder)) {
			Folders.checked(client, since);
			assertEquals(Json.list(uri(now)), client.ask("report/dependents", Json.of("uris", Json.list(uri(then)))));
			assertEquals(Json.list(), client.ask("report/dependents", Json.of("uris", Json.list(uri(now)))));
			Files.writeString(then, Texts.CLEAN.replace("年度 2021", "年度 2017"));
			Folders.touched(client, then);
			assertEquals(Json.list(uri(now)), client.ask("report/dependents", Json.of("uris", Json.list(uri(then)))));
		}
	}

	@Test
	void formsChange() throws IOException {
		Path form = folder.resolve("forms/desk.form");
		Path report = Texts.write(folder.resolve("a.report"), DESK);
		Path other = Texts.write(folder.resolve("b.report"), DESK.replace("甲窗口", "乙窗口"));
		int since = client.now();
		try (Folders added = Folders.add(client, folder); Opened open = Opened.open(client, report, DESK)) {
			List<String> formless = open.rules();
			assertTrue(formless.contains("report/form"), formless.toString());
			since = client.now();
			Texts.write(form, FORM);
			Folders.touched(client, form);
			Published.await(client, since, uri(report));
			Published.await(client, since, uri(other));
			since = client.now();
			Texts.write(form, FORM.replace("adults + children", "adults"));
			Folders.touched(client, form);
			Published.await(client, since, uri(report), "totals/row", "totals/row");
			Published.await(client, since, uri(other), "totals/row", "totals/row");
			since = client.now();
			try (Opened typed = Opened.open(client, form, Files.readString(form))) {
				typed.replace("= adults", "= adults + children");
				Published.await(client, since, uri(report));
				Published.await(client, since, uri(other));
				since = client.now();
			}
			Published.await(client, since, uri(report), "totals/row", "totals/row");
			since = client.now();
			Files.delete(form);
			Folders.touched(client, form);
			client.hear(since, "the report without its form", message -> Published.of(uri(report), message)
					&& Published.findings(message).stream().anyMatch(finding -> finding.startsWith("report/form")));
		}
	}

	@Test
	void formThatIsWrong() throws IOException {
		Path form = Texts.write(folder.resolve("desk.form"), FORM.replace("adults + children", "adults + grownups"));
		int since = client.now();
		try (Folders added = Folders.add(client, folder)) {
			assertTrue(!Published.all(client, since).get(uri(form)).isEmpty());
			try (Opened open = Opened.open(client, form, Files.readString(form))) {
				assertTrue(open.findings(since).stream().anyMatch(finding -> finding.contains("grownups")),
						open.findings(since).toString());
				open.replace("grownups", "children");
				assertEquals(List.of(), open.findings(since));
			}
		}
	}

	@Test
	void filesThatCannotBeReadAreSaid() throws IOException {
		Path file = folder.resolve("a.report");
		Files.write(file, new byte[] { 0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 0, 7 });
		int since = client.now();
		try (Folders added = Folders.add(client, folder)) {
			List<String> said = Published.all(client, since).get(uri(file));
			assertTrue(said != null && said.size() == 1 && said.getFirst().contains(" 0:0-0:0 error "), String.valueOf(said));
			Files.writeString(file, Texts.CLEAN);
			Folders.touched(client, file);
			Published.await(client, since, uri(file));
		}
	}

	@Test
	void symbolsOfTheWorkspace() throws IOException {
		Texts.write(folder.resolve("a.report"), Texts.CLEAN);
		try (Folders added = Folders.add(client, folder)) {
			JsonElement found = client.ask("workspace/symbol", Json.of("query", "青原市"));
			List<JsonObject> symbols = Json.objects(found);
			assertTrue(symbols.stream().anyMatch(symbol -> uri(folder.resolve("a.report")).equals(Json.text(symbol, "location.uri"))),
					found.toString());
		}
	}
}
