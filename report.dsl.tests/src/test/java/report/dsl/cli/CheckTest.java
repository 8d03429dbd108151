// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import report.dsl.Effort;
import report.dsl.workspace.FileBytes;

/** {@code report check} on good, faulty and bad input. */
class CheckTest {

	@TempDir
	private Path temporary;
	private Path root;
	private String full;

	@BeforeEach
	void settle() throws IOException {
		root = temporary.toRealPath();
		full = Sample.full("甲县人民政府", 2023);
	}

	@Test
	void nothingToSay() {
		Cli.Run run = Cli.run("check", Sample.write(root.resolve("a.report"), full));
		assertEquals("", run.out());
		assertEquals("", run.err());
		assertEquals(0, run.status());
	}

	@Test
	void findingsHaveFileLineColumnSeverityRuleAndMessage() {
		String text = Sample.with(full, "行政复议", 4, "3");
		Cli.Run run = Cli.run("check", Sample.write(root.resolve("a.report"), text), "--lang", "en");
		List<String> lines = run.out().lines().toList();
		assertFalse(lines.isEmpty());
		for (String line : lines)
			assertTrue(line.matches(".*/a\\.report:\\d+:\\d+: (error|warning|info) [a-z]+/[a-z-]+ .+"), line);
		assertTrue(run.out().contains(" totals/row "), run.out());
		assertEquals(1, run.status());
	}

	@ParameterizedTest
	@CsvSource({ "text, ''", "json, {", "sarif, {", "github, ''", "junit, <" })
	void allFormats(String format, String begin) {
		Sample.write(root.resolve("good.report"), full);
		Sample.write(root.resolve("bad.report"), Sample.with(full, "行政复议", 4, "3"));
		Sample.write(root.resolve("binary.report"), new byte[] { 'x', 0 });
		Cli.Run run = Cli.run("check", root, "--format", format);
		assertTrue(run.out().startsWith(begin), run.out());
		assertTrue(run.out().contains("totals/row"), run.out());
		assertTrue(run.err().contains("binary.report"), run.err());
		assertEquals(2, run.status());
	}

	@Test
	void theSummaryCountsTheStatementsOfTheNarrative() {
		Sample.write(root.resolve("a.report"), full.replaceFirst("(# 一、.*\n\"\"\"\n)", "$1本年收到政府信息公开申请987654件，通过网络收到42件。\n"));
		JsonObject statements = json(Cli.run("check", root, "--format", "json")).getAsJsonObject("summary").getAsJsonObject("statements");
		long read = statements.get("read").getAsLong();
		long compared = statements.get("compared").getAsLong();
		assertTrue(compared >= 1 && read > compared, statements::toString);
		assertEquals(read - compared, statements.get("unclear").getAsLong());
	}

	/** A copy is told in both reports, however many threads there are, and never becomes part of the JSON of a report. */
	@Test
	void copiedTextIsFoundAmongTheReportsOfARun() {
		String text = "本局逐一梳理公开目录中更新迟缓的栏目，明确责任科室和完成时限，并请法律顾问对答复文书提出修改意见，对群众来电集中反映的办事材料说明作了补充，"
				+ "全年开展业务培训%d次，将继续抽查。";
		for (String organ : List.of("甲县人民政府", "乙市财政局", "丙区水务局"))
			Sample.write(root.resolve(organ + ".report"), Sample.full(organ, 2023).replaceFirst("(# 五、.*\n\"\"\"\n)",
					"$1" + text.formatted(organ.length()) + "\n"));
		Cli.Run one = Cli.run("check", root, "--jobs", "1");
		assertEquals(3, one.out().lines().filter(line -> line.contains(" text/copied ")).count(), one.out());
		assertEquals(one.out(), Cli.run("check", root, "--jobs", "4").out());
		assertFalse(Cli.run("build", root, "--ndjson").out().contains("text/copied"));
	}

	@Test
	void fileThatCannotBeReadCountsInTheSummary() {
		Sample.write(root.resolve("a.report"), full);
		Sample.write(root.resolve("b.report"), new byte[] { 'x', 0 });
		JsonObject json = json(Cli.run("check", root, "--format", "json"));
		assertEquals(2, json.getAsJsonArray("files").size());
		assertEquals(2, json.getAsJsonObject("summary").get("files").getAsInt());
		assertEquals(1, json.getAsJsonObject("summary").get("errors").getAsInt());
	}

	@ParameterizedTest
	@CsvSource({ "GB18030, GB18030", "GBK, GB18030", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE" })
	void otherEncodingsAreReadAndReported(String charset, String name) {
		String text = charset.startsWith("UTF-16") ? "\uFEFF" + full : full;
		Sample.write(root.resolve("a.report"), text.getBytes(Charset.forName(charset)));
		JsonObject file = json(Cli.run("check", root, "--format", "json")).getAsJsonArray("files").get(0).getAsJsonObject();
		assertEquals("gov2021", file.get("form").getAsString());
		JsonArray findings = file.getAsJsonArray("findings");
		assertEquals(1, findings.size(), findings.toString());
		assertTrue(findings.toString().contains(name), findings.toString());
	}

	@Test
	void missingForm() {
		Sample.write(root.resolve("a.report"), full.replace("格式 gov2021", "格式 gov2099"));
		Cli.Run run = Cli.run("check", root, "--lang", "en");
		assertTrue(run.out().contains("a.report:2:"), run.out());
		assertTrue(run.out().contains("gov2099"), run.out());
		assertTrue(run.status() <= 1, run.err());
	}

	@Test
	void duplicateRow() {
		int row = full.indexOf("行政许可");
		String line = full.substring(row, full.indexOf('\n', row) + 1);
		Sample.write(root.resolve("a.report"), full.substring(0, row) + line + full.substring(row));
		Cli.Run run = Cli.run("check", root);
		assertTrue(run.out().contains("行政许可"), run.out());
	}

	@Test
	void tenMegabytes() {
		String paragraph = "本机关按规定公开信息。".repeat(10) + "\n";
		String text = full.replaceFirst("\"\"\"\n",
				"\"\"\"\n" + paragraph.repeat(10_000_000 / paragraph.getBytes(StandardCharsets.UTF_8).length));
		Sample.write(root.resolve("a.report"), text);
		assertQuick(() -> assertTrue(Cli.run("check", root, "--format", "json").status() <= 1));
	}

	@Test
	void tenMegabytesOfRows() {
		int row = full.indexOf("行政许可");
		String line = full.substring(row, full.indexOf('\n', row) + 1);
		Sample.write(root.resolve("a.report"),
				full.substring(0, row) + line.repeat(10_000_000 / line.getBytes(StandardCharsets.UTF_8).length));
		assertQuick(() -> assertTrue(Cli.run("check", root).status() <= 1));
	}

	@Test
	void numberOfAMillionDigits() {
		Sample.write(root.resolve("a.report"), Sample.with(full, "行政许可", 0, "9".repeat(1_000_000)));
		assertQuick(() -> {
			Cli.Run run = Cli.run("check", root);
			assertEquals(1, run.status());
			assertTrue(run.out().length() < 100_000, "the number is not repeated: " + run.out().length());
		});
	}

	@Test
	void deepNesting() {
		String deep = "[原文：".repeat(100_000) + "（".repeat(100_000) + "{".repeat(100_000);
		Sample.write(root.resolve("a.report"), full.replace("行政许可", deep).replace("行政处罚 ", "\t".repeat(100_000) + "行政处罚 "));
		Sample.write(root.resolve("b.report"), ("#".repeat(50_000) + "\n").repeat(3) + "\"\"\"".repeat(50_000));
		assertQuick(() -> {
			Cli.Run run = Cli.run("check", root, "-j", "1");
			assertEquals("", run.err());
			assertEquals(1, run.status());
		});
	}

	@Test
	void emptyAndBlankFiles() {
		Sample.write(root.resolve("a.report"), "");
		Sample.write(root.resolve("b.report"), "\n\n   \n");
		Sample.write(root.resolve("c.report"), "\uFEFF");
		Cli.Run run = Cli.run("check", root);
		assertEquals("", run.err());
		assertEquals(1, run.status());
	}

	@Test
	void tooLarge() {
		Sample.write(root.resolve("a.report"), new byte[FileBytes.LIMIT + 1]);
		Cli.Run run = Cli.run("check", root, "--lang", "en");
		assertTrue(run.err().contains("a.report: cannot be read: larger than 64 MB"), run.err());
		assertEquals(2, run.status());
	}

	@Test
	void formsOfTheWorkspaceCountAtOnce() {
		Sample.write(root.resolve("forms/own.form"), """
				form own "自订格式" for 2021..
				section all "一、全部" {
				  table t {
				    columns value "数量" unit "件"
				    row a "甲"
				    row b "乙"
				    row sum "合计" = a + b
				  }
				}
				""");
		Sample.write(root.resolve("x/a.report"), """
				年报 "甲县2023年报告"
				格式 own
				机关 "甲县"
				年度 2023

				# 一、全部
				列 | 数量
				甲 | 1
				乙 | 2
				合计 | 4
				""");
		Sample.write(root.resolve("report.settings.json"), "{}");
		for (Object path : List.of(root, root.resolve("x"), root.resolve("x/a.report")))
			assertTrue(Cli.run("check", path).out().contains("x/a.report:10:6: error totals/column "), Cli.run("check", path).out());
		assertTrue(Cli.run("build", root.resolve("x/a.report"), "--ndjson").out().contains("\"tables\":{\"t\":{\"a\":{\"value\":1}"));
	}

	@Test
	void brokenFormIsSaidAndReportsAreStillDone() {
		Sample.write(root.resolve("forms/own.form"),
				"form own \"自订格式\" for 2021..\nsection s \"一、甲\" {\n  table t {\n    columns value \"数量\"\n    row a \"甲\" = nowhere\n");
		Sample.write(root.resolve("a.report"), "年报 \"甲县2023年报告\"\n格式 own\n机关 \"甲县\"\n年度 2023\n\n# 一、甲\n列 | 数量\n甲 | 1\n");
		Sample.write(root.resolve("b.report"), full);
		Cli.Run run = Cli.run("build", root, "--ndjson", "--lang", "en");
		assertEquals(2, run.out().lines().count());
		assertTrue(run.err().contains("own.form: form \"own\" has errors"), run.err());
		assertEquals(2, run.status());
		Cli.Run check = Cli.run("check", root.resolve("forms/own.form"));
		assertTrue(check.out().contains("own.form:5:"), check.out());
		assertEquals(1, check.status());
	}

	private static JsonObject json(Cli.Run run) {
		return JsonParser.parseString(run.out()).getAsJsonObject();
	}

	/** Far more than it takes, far less than anything that is not linear. */
	private static void assertQuick(Executable work) {
		Effort.assertProcessorTime(Duration.ofSeconds(20), work);
	}
}
