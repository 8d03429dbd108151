// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code report import} around the reading of documents: which files, what they are called, what is kept, what is told. */
class ImportTest {

	@TempDir
	private Path temporary;
	private Path root;
	private Path out;
	private byte[] json;

	@BeforeEach
	void settle() throws IOException {
		root = temporary.toRealPath().resolve("w");
		out = temporary.resolve("out");
		json = json(Sample.full("甲县人民政府", 2021));
	}

	private byte[] json(String report) {
		Path folder = temporary.resolve("made");
		Cli.run("build", Sample.write(folder.resolve("x.report"), report), "-o", folder);
		try {
			return Files.readAllBytes(folder.resolve("x.json"));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void builtAgainTheBytesAreTheSame() throws IOException {
		Sample.write(root.resolve("a/x.json"), json);
		Cli.Run run = Cli.run("import", root, "-o", out, "--lang", "en");
		assertEquals("documents: 1, reports: 1 in " + out + " (written: 1), remarks: 0, failed: 0\n", run.err());
		assertEquals(0, run.status());
		Cli.run("build", out, "-o", out);
		assertEquals(new String(json), Files.readString(out.resolve("a/x.json")));
	}

	@Test
	void aTraceTakesThePlaceOfTheReport() throws IOException {
		Path file = Sample.write(root.resolve("x.md"), Files.readString(Sample.write(temporary.resolve("y.report"), Sample.full("甲县人民政府",
				2021))));
		Cli.Run run = Cli.run("import", file, "--trace", "--lang", "en");
		assertTrue(run.out().startsWith("## form\n"), run.out());
		assertEquals(0, run.status());
		Cli.run("import", file, "--trace", "--lang", "en", "-o", out);
		assertEquals(run.out(), Files.readString(out.resolve("x.trace.txt")));
		assertTrue(Files.exists(out.resolve("x.report")));
	}

	/** Whoever names a file for import says that it is a document. */
	@Test
	void theEndingOfANamedFileDoesNotMatter() throws IOException {
		String text = Files.readString(Sample.write(temporary.resolve("y.report"), Sample.full("甲县人民政府", 2021)));
		String plain = Cli.run("import", Sample.write(root.resolve("x.md"), text)).out();
		for (String name : List.of("x.rtf", "x.log", "x", "x.报告"))
			assertEquals(plain, Cli.run("import", Sample.write(root.resolve(name), text)).out(), name);
		assertEquals(plain, Cli.runWith(Cli.utf8(text), "import", "-").out());
	}

	@Test
	void textThatHasLostItsLinesSaysSo() {
		Path file = Sample.write(root.resolve("x.txt"), "甲县2024年政府信息公开工作年度报告一、总体情况做好工作。二、主动公开政府信息情况规章000");
		Cli.Run run = Cli.run("import", file);
		assertTrue(run.err().contains("没有分行"), run.err());
		assertEquals(2, run.status());
	}

	@Test
	void dataHasNoStages() {
		Path report = Sample.write(root.resolve("y.report"), Sample.full("甲县人民政府", 2021));
		Cli.run("export", report, "--to", "xmi", "-o", out);
		for (Path data : List.of(Sample.write(root.resolve("x.json"), json), out.resolve("y.xmi")))
			assertEquals("Data becomes a report directly; nothing was aligned.\n",
					Cli.run("import", data, "--trace", "--lang", "en").out(), data.toString());
	}

	@Test
	void oneDocumentGoesToStandardOutput() {
		Path file = Sample.write(root.resolve("x.json"), json);
		Cli.Run run = Cli.run("import", file);
		assertEquals("", run.err());
		assertTrue(run.out().startsWith("年报 "), run.out());
		assertEquals(run.out(), Cli.runWith(json, "import", "-", "--stdin-name", "y.json").out());
	}

	@Test
	void documentsAreCheckedAndBuiltDirectly() {
		Path file = Sample.write(root.resolve("x.json"), json(Sample.full("甲县人民政府", 2021).replace("日期 2022", "日期 2023")));
		Cli.Run check = Cli.run("check", file, "--format", "json");
		JsonObject checked = JsonParser.parseString(check.out()).getAsJsonObject().getAsJsonArray("files").get(0).getAsJsonObject();
		assertEquals(file.toString(), checked.get("path").getAsString());
		JsonObject finding = checked.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("report/late", finding.get("rule").getAsString());
		assertEquals(7, finding.get("line").getAsInt(), "the line with the date in the JSON");
		finding.getAsJsonArray("fixes").forEach(fix -> assertTrue(fix.getAsJsonObject().getAsJsonArray("edits").isEmpty()));
		assertEquals(1, Cli.run("build", "--ndjson", file).out().lines().count());
	}

	@Test
	void ofAFolderWithReportsDocumentsAreTakenWhenAskedFor() {
		Sample.write(root.resolve("a.report"), Sample.full("甲县人民政府", 2021));
		Sample.write(root.resolve("a.json"), json);
		Sample.write(root.resolve("b.json"), json);
		Sample.write(root.resolve("c.docx"), "x");
		Cli.Run plain = Cli.run("build", "--ndjson", root, "--lang", "en");
		assertEquals(1, plain.out().lines().count());
		assertTrue(plain.err().contains("report: documents skipped in folders: 1 ("), plain.err());
		Cli.Run all = Cli.run("build", "--ndjson", "--documents", root, "--lang", "en");
		assertEquals(2, all.out().lines().count(), "a.json has been imported already");
		assertTrue(all.err().contains("c.docx: "), all.err());
		assertEquals(2, all.status());
	}

	@Test
	void aFolderWithoutReportsIsReadAsDocuments() {
		Sample.write(root.resolve("a.json"), json);
		assertEquals(1, Cli.run("build", "--ndjson", root).out().lines().count());
	}

	@Test
	void whatWasBuiltOfADocumentBesideItIsNoDocument() {
		Sample.write(root.resolve("1.report"), Sample.full("甲县人民政府", 2021));
		Path pages = temporary.resolve("pages");
		Cli.run("export", root, "--to", "html", "-o", pages);
		for (int i = 0; i < 2; i++) {
			Cli.Run run = Cli.run("build", pages, "-o", pages, "--lang", "en");
			assertEquals(0, run.status(), run.err());
			assertTrue(run.err().startsWith("reports: 1, "), run.err());
		}
	}

	@Test
	void workOfPeopleIsKept() throws IOException {
		Path source = Sample.write(root.resolve("x.json"), json);
		Path report = out.resolve("x.report");
		Cli.run("import", source, "-o", out);
		assertTrue(Cli.run("import", source, "-o", out, "--lang", "en").err().contains("(written: 0)"), "nothing has changed");
		Sample.write(source, json(Sample.full("乙县人民政府", 2021)));
		Cli.run("import", source, "-o", out);
		assertTrue(Files.readString(report).contains("乙县"), "nobody has touched it");
		Files.writeString(report, Files.readString(report) + "// 核对过\n");
		Cli.Run kept = Cli.run("import", source, "-o", out, "--lang", "en");
		assertEquals("report: " + source + ": not written: x.report exists and has changed since the last import, possibly by manual edits;"
				+ " --force overwrites it", kept.errLines().getFirst());
		assertEquals(2, kept.status());
		assertTrue(Files.readString(report).endsWith("// 核对过\n"));
		assertEquals(0, Cli.run("import", source, "-o", out, "--force").status());
		assertFalse(Files.readString(report).endsWith("// 核对过\n"));
	}

	@Test
	void documentsOfTheSameNameDoNotMeet() {
		Sample.write(root.resolve("x.json"), json);
		Sample.write(root.resolve("x.JSON"), json);
		Cli.Run run = Cli.run("import", root, "-o", out, "--lang", "en");
		assertEquals("report: " + root + "/x.json: another file has the same name; written to x.json.report", run.errLines().getFirst());
		assertTrue(Files.exists(out.resolve("x.report")) && Files.exists(out.resolve("x.json.report")));
	}

	@Test
	void severalReportsInOneDocument() throws IOException {
		Path pages = temporary.resolve("pages");
		Sample.write(root.resolve("1.report"), Sample.full("甲县人民政府", 2021));
		Sample.write(root.resolve("2.report"), Sample.full("乙县人民政府", 2020));
		Cli.run("export", root, "--to", "html", "-o", pages);
		Path both = Sample.write(pages.resolve("both.html"),
				Files.readString(pages.resolve("1.html")) + Files.readString(pages.resolve("2.html")));
		assertEquals(0, Cli.run("import", both, "-o", out).status());
		assertTrue(Files.readString(out.resolve("both.report")).contains("甲县人民政府"));
		assertTrue(Files.readString(out.resolve("both-2.report")).contains("乙县人民政府"));
		assertEquals(2, Cli.run("build", "--ndjson", both).out().lines().count());
		Cli.Run printed = Cli.run("import", both, "--lang", "en");
		assertEquals(2, printed.status());
		assertTrue(printed.err().contains("contains several reports"), printed.err());
	}

	@Test
	void whatCannotBeReadIsSaidAndTheOthersAreDone() {
		Sample.write(root.resolve("a.json"), "{}");
		Sample.write(root.resolve("b.docx"), "x");
		Sample.write(root.resolve("c.json"), json);
		Cli.Run run = Cli.run("import", root, root.resolve("nowhere.doc"), "-o", out, "--format", "json", "--lang", "en");
		assertEquals(2, run.status());
		JsonObject told = JsonParser.parseString(run.out()).getAsJsonObject();
		assertEquals(List.of(true, true, false, true), told.getAsJsonArray("files").asList().stream()
				.map(file -> !file.getAsJsonObject().get("error").isJsonNull()).toList());
		assertEquals(3, told.getAsJsonObject("summary").get("failures").getAsInt());
		assertTrue(Files.exists(out.resolve("c.report")));
	}

	@Test
	void reportsAreNotImported() {
		Path report = Sample.write(root.resolve("a.report"), Sample.full("甲县人民政府", 2021));
		Cli.Run run = Cli.run("import", report, "-o", out, "--lang", "en");
		assertEquals("report: " + report + ": this is already a report or a form; there is nothing to import", run.errLines().getFirst());
	}

	@Test
	void unknownFormIsSaid() {
		Cli.Run run = Cli.run("import", Sample.write(root.resolve("a.txt"), "一"), "--form", "gov1999", "--lang", "en");
		assertTrue(run.err().contains("there is no form \"gov1999\"; available: gov2021"), run.err());
		assertEquals(2, run.status());
	}

	@Test
	void theSummaryTellsOfEveryFile() throws IOException {
		Sample.write(root.resolve("a.json"), json(Sample.with(Sample.full("甲&乙县人民政府", 2021), "行政复议", 4, "7")));
		Sample.write(root.resolve("b.json"), "{}");
		Path page = temporary.resolve("pages/summary.html");
		Cli.run("import", root, "-o", out, "--summary", page);
		String html = Files.readString(page);
		assertTrue(html.contains("甲&amp;乙县人民政府"), html);
		assertTrue(html.contains("<a href=\"../out/a.report\">a.report</a>"), html);
		assertTrue(html.contains("b.json</a><br>"), "what failed, and why");
		assertEquals(4, html.split("<svg ", -1).length - 1);
		assertFalse(html.contains("http:") || html.contains("https:"), "needs nothing from elsewhere");
	}

	@Test
	void exportSaysThatErrorsAreOpen() throws IOException {
		String clean = Sample.full("甲县人民政府", 2021);
		Path report = Sample.write(root.resolve("a.report"), Sample.with(clean, "一、", 6, "3"));
		Sample.write(root.resolve("b.report"), clean.replace("甲县", "乙县"));
		Cli.Run run = Cli.run("export", root, "--to", "html", "-o", out, "--lang", "en");
		assertEquals(0, run.status());
		assertEquals("reports exported to " + out + ": 2; files written: 2, the others are unchanged\n"
				+ "reports with open errors: 1, errors: 2; the documents show the figures as written; report check lists the errors\n",
				run.err());
		assertTrue(Cli.run("export", report, "--to", "html", "-o", out, "--lang", "zh").err().contains("其中 1 份报告还有未改正的错误，共 2 个"));
	}

	@Test
	void exportsAreKeptFromOverwritingOriginals() throws IOException {
		Path report = Sample.write(root.resolve("a.report"), Sample.full("甲县人民政府", 2021));
		Path original = Sample.write(root.resolve("a.html"), "<p>");
		Cli.Run kept = Cli.run("export", report, "--to", "html", "-o", root, "--lang", "en");
		assertEquals(2, kept.status());
		assertEquals("<p>", Files.readString(original));
		Cli.Run run = Cli.run("export", report, "--to", "html", "-o", out, "--lang", "en");
		assertEquals("reports exported to " + out + ": 1; files written: 1, the others are unchanged\n", run.err());
		assertTrue(Files.readString(out.resolve("a.html")).startsWith("<!DOCTYPE html>"));
		assertEquals(0, Cli.run("export", report, "--to", "html", "-o", out).status());
	}
}
