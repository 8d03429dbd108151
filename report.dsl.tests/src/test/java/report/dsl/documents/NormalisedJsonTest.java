// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import report.dsl.NationalForms;
import report.dsl.documents.align.draft.NumberCoverage;
import report.dsl.documents.source.RawDocument;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.json.ReportJson;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;
import report.dsl.workspace.FileProblem;

/** The report made of normalised JSON is, built, that JSON again. */
public class NormalisedJsonTest {

	private static final String HEAD = "年报 \"例县2019年报告\"\n格式 gov2019\n机关 \"例县\"\n年度 2019\n\n";

	private static final String DOCUMENTS = "# 二、主动公开政府信息情况\n## 第二十条第（一）项\n列 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | ";
	private static final String REMARKS = "// 导入存疑（原文 3:4，把握 50%）：“规范性文件”有 4 个数，应有 3 个（1 2 3 4）\n"
			+ "// 导入丢弃（原文 9:1，把握 95%）：网页上的文字：共 12345 人浏览\n// 导入修正（原文 9:1，把握 90%）：“规范性”认作“规范性文件”\n"
			+ "// 导入缺失（原文 9:1，把握 60%）：标题没有写年度\n// 导入推定（原文 9:1，把握 80%）：按位置认作“第二十条第（一）项”\n";

	static List<String> reports() throws IOException {
		List<String> reports = new ArrayList<>();
		try (Stream<Path> files = Files.walk(NationalForms.root().resolve("examples"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".report")).sorted().toList())
				reports.add(Files.readString(file));
		}
		reports.removeIf(report -> report.contains("格式 hotline"));
		assertTrue(reports.size() > 10);
		reports.add(HEAD.replace("年度 2019\n", "") + "# 六、其他需要报告的事项\n\"\"\"\n# 号在首\n“引号”和 | 竖线\n\"\"\"\n# 七、附件\n\"\"\"\n无\n\"\"\"\n");
		reports.add(HEAD + "期限 2019-01-01 至 2019-05-14\n日期 2020年1月2日\n邮箱 a@b.cn\n");
		reports.add(HEAD + REMARKS + DOCUMENTS + "1 | 2 | 3\n规范性文件 | 3 | 2 | 37\n其他主动公开文件 | 5 | 6 | 71\n");
		reports.add("年报 \"例县2017年报告\"\n格式 statistics2014\n机关 \"例县\"\n年度 2017\n\n# 七、政府信息公开情况统计表\n"
				+ "列 | 统计数\n一、主动公开情况 | 61\n（一）主动公开政府信息数 | 36\n9.另一行 | 8\n四、行政复议数量 | 0\n");
		for (String amount : List.of("44.7336万元", "1,234.5 万元", "447336 元", "0.20 亿元", "＝", "１２元"))
			reports.add(HEAD + "# 二、主动公开政府信息情况\n## 第二十条第（九）项\n列 | 采购项目数量 | 采购总金额\n政府集中采购 | 3 | " + amount + "\n");
		return reports;
	}

	@ParameterizedTest
	@MethodSource("reports")
	void builtAgainItIsTheSame(String report) throws FileProblem {
		JsonObject first = json(report);
		NormalisedJson read = read(first.toString());
		JsonObject second = json(read.text());
		assertEquals(said(first), said(second), read.text());
		assertEquals(said(first).size(), read.remarks().size(), "what program wrote is taken as a whole: " + read.remarks());
		JsonArray before = marked(first);
		assertEquals(before, marked(second));
		assertEquals(first.toString(), second.toString());
	}

	/**
	 * The report made of normalised JSON gives the same JSON, with the same remarks of an import.
	 *
	 * @param ownHeads a table has heads of its own, with other units than the form: the JSON does not have them
	 */
	public static void assertComesBack(String json, Forms forms, boolean ownHeads) throws FileProblem {
		JsonObject before = JsonParser.parseString(json).getAsJsonObject();
		if (before.get("form").isJsonPrimitive() && forms.form(before.get("form").getAsString()) == null) {
			assertThrows(FileProblem.class, () -> NormalisedJson.read(json, forms, Language.ZH));
			return;
		}
		String text = NormalisedJson.read(json, forms, Language.ZH).text();
		JsonObject after = json(text, forms);
		assertEquals(said(before), said(after).stream().filter(remark -> !ownHeads || !remark.contains(".sic”")).toList(), text);
		before.remove("findings");
		after.remove("findings");
		String written = ownHeads ? "\"written\":\"[^\"]*\"" : "$^";
		assertEquals(before.toString().replaceAll(written, ""), after.toString().replaceAll(written, ""), text);
	}

	private static NormalisedJson read(String json) throws FileProblem {
		return NormalisedJson.read(json, ShippedForms.INSTANCE, Language.ZH);
	}

	/** Rule, severity and message of the remarks of an import. */
	private static List<String> said(JsonObject report) {
		return report.getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(finding -> finding.get("rule").getAsString().startsWith("import/"))
				.map(finding -> finding.get("rule") + " " + finding.get("severity") + " " + finding.get("message")).sorted().toList();
	}

	private static JsonObject json(String text) {
		return json(text, ShippedForms.INSTANCE);
	}

	private static JsonObject json(String text, Forms forms) {
		Reading reading = new Reading(ReportReader.read(new Source("x.report", text), forms), Neighbours.NONE,
				Catalogue.RULES);
		byte[] bytes = ReportJson.bytes(reading, Checker.check(reading, Settings.DEFAULT));
		return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
	}

	/** Takes the findings out. @return rule, message and reason of those that are marked as published */
	private static JsonArray marked(JsonObject report) {
		JsonArray marked = new JsonArray();
		report.remove("findings").getAsJsonArray().forEach(element -> {
			JsonObject finding = element.getAsJsonObject();
			finding.remove("line");
			finding.remove("column");
			if (!finding.get("sic").isJsonNull())
				marked.add(finding);
		});
		return marked;
	}

	static List<Path> seeds() throws IOException {
		Path folder = NationalForms.root().resolveSibling("shared").resolve("seeds");
		if (!Files.isDirectory(folder))
			return List.of(folder);
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void realReportsComeBack(Path file) throws IOException, FileProblem {
		Assumptions.assumeTrue(Files.isRegularFile(file), "the real reports are not beside the checkout");
		String text = Extracts.of(RawDocument.of(file), ShippedForms.INSTANCE, Language.ZH, Deadline.Pulse.GO_ON).getFirst().text();
		builtAgainItIsTheSame(text);
	}

	@Test
	void remarksStandWhereTheyBelong() throws FileProblem {
		String built = json(HEAD + REMARKS + DOCUMENTS + "1 | 2 | 3\n规范性文件 | 3 | 2 | 37\n").toString();
		String text = read(built).text();
		int row = text.indexOf("\n规范性文件 ");
		assertTrue(text.lastIndexOf("导入修正", row) > text.indexOf("列 "), text);
		assertTrue(text.indexOf("网页上的文字：共 12345 人浏览") < text.indexOf("年报 "), text);
	}

	@Test
	void faultsOfTheOriginalAreMarkedAgain() throws FileProblem {
		String table = "# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n行政复议 | 3 | 1 | 0 | 2 | 7 [原文：总计多算一件]\n";
		String text = read(json(HEAD + table).toString()).text();
		assertTrue(text.contains("7 [原文 totals/row：总计多算一件]"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"sections\": 1, \"tables\": {}}", "{\"a\": ",
			"{\"form\": \"none\", \"sections\": [], \"tables\": {}}", "{\"sections\": [], \"tables\": {}}{}", "{'a': 1}", "[1,]",
			"{\"a\": 01}" })
	void whatIsNoReportIsSaid(String json) {
		FileProblem problem = assertThrows(FileProblem.class, () -> read(json));
		for (Language language : Language.values())
			assertFalse(problem.in(language).matches("(?s).*([{][0-9][}]|Expected|java|[.]gson|Exception).*|"), problem.in(language));
	}

	/** Whoever has only the JSON is led to the value that a finding is about. */
	@Test
	void placesAreThoseOfTheJson() throws FileProblem {
		String json = "{\"form\": \"gov2021\",\n \"year\": 2021,\n \"editor\": 5,\n \"sections\": [\n  {\"key\": \"overview\", \"title\": \"一、总体情况\", \"paragraphs\": [\n   \"甲\",\n   \"乙\"]}],\n"
				+ " \"tables\": {\"documents\": {\"normative\":\n  {\"made\": 12,\n   \"repealed\": 34}}}}";
		NormalisedJson read = read(json);
		for (String place : List.of("年度 2021 2:10", "// 导入 3:12", "# 一、 5:3", "乙 7:4", "12 9:12", "34 10:16")) {
			int space = place.lastIndexOf(' ');
			assertEquals(place.substring(space + 1), read.spots().apply(read.text().lastIndexOf(place.substring(0, space))).text(),
					place + read.text());
		}
	}

	/** Places of a report of 2021 where a value is put, and what is then said (beginning with a bar) or stands in the text. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			tables.documents.normative.made; 1.5; 1.5
			tables.documents.normative.made; -3; -3
			tables.documents.normative.made; 1e3; 1000
			tables.documents.normative.made; "12"; | 导入修正（原文 1:{at}，把握 90%）：JSON 的“tables.documents.normative.made”写成了 "12"，按 12 录入
			tables.documents.normative.made; "十二件"; | 导入丢弃（原文 1:{at}，把握 90%）：JSON 的“tables.documents.normative.made”不是这里应有的值，没有录入："十二件"
			tables.documents.normative.made; true; | 不是这里应有的值，没有录入：true
			tables.documents.normative.made; 1e999999999; | 没有录入：1e999999999
			tables.documents.normative.made; {"value": 12, "unit": "CNY", "written": "12元"}; | 没有录入：{"value": 12, "unit": "CNY", "written": "12元"}
			tables.documents.normative.made; [5, 6]; | 没有录入：[5, 6]
			tables.documents.normative.burnt; 5; | JSON 的“tables.documents.normative.burnt”在报告里没有位置，没有录入：5
			tables.documents.notices; {"made": 5, "burnt": 6, "inForce": 7}; notices | 5 |  | 7
			tables.documents.notices; {"made": 5, "burnt": 6, "inForce": 7}; | “tables.documents.notices.burnt”在报告里没有位置，没有录入：6
			tables.documents.notices; 5; | “tables.documents.notices”在报告里没有位置，没有录入：5
			tables.letters; {"a": {"made": 5}, "b": {"made": 6}}; | “tables.letters.b”在报告里没有位置，没有录入：{"made": 6}
			tables.fees.fees.amount; {"value": 12, "unit": "CNY", "written": "13元"}; | “tables.fees.fees.amount.written”是 "13元"，报告里是 "0.0012"
			tables.fees.fees.amount; {"value": 12, "unit": "USD", "written": "12"}; | 没有录入：{"value": 12, "unit": "USD", "written": "12"}
			tables.fees.fees.amount; 12; | “tables.fees.fees.amount”不是这里应有的值，没有录入：12
			year; "2021"; 年度 2021
			year; 20215; | 没有录入：20215
			date; "2022年某日"; | 没有录入："2022年某日"
			title; ["甲", 7]; | 没有录入：["甲", 7]
			editor; {"name": "某人", "room": 4}; | “editor”在报告里没有位置，没有录入：{"name": "某人", "room": 4}
			$schema; "urn:report-dsl:schema/report-9.schema.json"; | JSON 注明的版本“$schema”是 "urn:report-dsl:schema/report-9.schema.json"，按 "urn:report-dsl:schema/report-1.schema.json" 读入
			contact; {"phone": 5550123, "fax": "5550124"}; 5550123
			contact; {"phone": 5550123, "fax": "5550124"}; | “contact.fax”在报告里没有位置，没有录入："5550124"
			period; {"from": "2021-02-01", "to": 8, "stated": true}; | “period.to”
			sections; [7]; | “sections[0]”不是这里应有的值，没有录入：7
			sections; [{"key": "preamble", "title": "前言", "paragraphs": ["甲", {"b": 8}]}]; | “sections[0].paragraphs[1]”不是这里应有的值，没有录入：{"b": 8}
			extra; [{"table": "letters", "after": null, "label": "信件", "cells": {"made": 31}}]; | 没有录入：{"table": "letters", "after": null, "label": "信件", "cells": {"made": 31}}
			extra; [{"table": "documents", "after": "nobody", "label": "信件", "cells": {"made": 31}}]; | “extra[0].after”不是这里应有的值，没有录入："nobody"
			extra; [{"table": "documents", "after": null, "label": "信件", "cells": {"made": 31}}]; 信件 | 31
			findings; [{"rule": "import/lost", "severity": "info", "message": "共 88 件", "line": 1, "column": 1, "sic": null}]; | 共 88 件
			findings; [{"rule": "cells/blank", "severity": "info", "message": "空", "line": 1, "column": 1, "sic": "原文无第 9 件"}]; | 原文无第 9 件
			""")
	void whatCannotBeTakenIsSaid(String path, String value, String expected) throws FileProblem {
		JsonObject report = json(WHOLE);
		String[] keys = path.split("\\.");
		JsonObject at = report;
		for (String key : List.of(keys).subList(0, keys.length - 1))
			at = at.getAsJsonObject(key);
		at.add(keys[keys.length - 1], JsonParser.parseString(value));
		NormalisedJson read = read(report.toString());
		String wanted = expected.startsWith("|") ? expected.substring(2) : expected;
		String text = read.text().replaceAll("原文 1:[0-9]+", "原文 1:{at}").replaceAll(" +", " ");
		assertTrue(text.contains(wanted.replaceAll(" +", " ")), read.text());
		if (expected.startsWith("|"))
			assertFalse(read.remarks().isEmpty());
	}

	private static final String WHOLE = "年报 \"例县2021年报告\"\n格式 gov2021\n机关 \"例县\"\n年度 2021\n\n# 二、主动公开政府信息情况\n"
			+ "## 第二十条第（一）项\n列 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 31 | 32 | 33\n行政规范性文件 | 41 | 42 | 43\n"
			+ "## 第二十条第（八）项\n列 | 本年收费金额\n行政事业性收费 | 53.5\n# 六、其他需要报告的事项\n\"\"\"\n收费 61 元。\n\"\"\"\n";

	/** JSON in which bytes have changed or values were moved to other places: nothing is thrown but a problem in words, no number is lost. */
	@Test
	void nothingIsLostOfDamagedJson() throws IOException {
		Random random = new Random(7);
		int read = 0;
		for (String report : List.of(WHOLE, HEAD + REMARKS + DOCUMENTS + "1 | 2 | 3\n规范性文件 | 3 | 2 | 37\n别的 | 5 | 6 | 71\n"))
			for (int i = 0; i < 1_500; i++) {
				String json = i % 2 == 0 ? scrambled(json(report), random) : bitten(json(report).toString(), random);
				try {
					NormalisedJson result = read(json);
					read++;
					Set<String> said = NumberCoverage.numbers(result.text().replaceAll("\\\\[nt]", " "), new HashSet<>());
					JsonObject whole = JsonParser.parseString(json).getAsJsonObject();
					whole.remove("findings");
					for (String number : numbers(whole, new HashSet<>()))
						assertTrue(isSaid(number, said), number + "\n" + json + "\n" + result.text());
				} catch (FileProblem problem) {
					assertFalse(problem.in(Language.ZH).matches("(?s).*([{][0-9][}]|Expected|Exception).*|"), problem.in(Language.ZH));
				}
			}
		assertTrue(read > 1_500, "only " + read + " could be read");
	}

	/** An amount in yuan may stand there in the unit of its column. */
	private static boolean isSaid(String number, Set<String> said) {
		return said.containsAll(NumberCoverage.numbers(number, new HashSet<>())) || number.length() < 20 && said
				.containsAll(NumberCoverage.numbers(new BigDecimal(number).movePointLeft(4).stripTrailingZeros().toPlainString(),
						new HashSet<>()));
	}

	/** Values put at other places, under other keys, or twice. */
	private static String scrambled(JsonObject report, Random random) {
		List<JsonObject> objects = new ArrayList<>();
		collect(report, objects);
		for (int i = 0; i < 3; i++) {
			JsonObject from = objects.get(random.nextInt(objects.size()));
			JsonObject to = objects.get(random.nextInt(objects.size()));
			if (from.isEmpty())
				continue;
			String key = List.copyOf(from.keySet()).get(random.nextInt(from.size()));
			String other = random.nextBoolean() || to.isEmpty() ? "k" + i : List.copyOf(to.keySet()).get(random.nextInt(to.size()));
			JsonElement moved = from.get(key).deepCopy();
			if (to != report || !Set.of("tables", "sections", "form").contains(other))
				to.add(other, moved);
		}
		return report.toString();
	}

	private static void collect(JsonElement element, List<JsonObject> into) {
		if (element instanceof JsonObject object) {
			into.add(object);
			object.entrySet().forEach(member -> collect(member.getValue(), into));
		} else if (element instanceof JsonArray array)
			array.forEach(item -> collect(item, into));
	}

	private static String bitten(String json, Random random) {
		StringBuilder text = new StringBuilder(json);
		String letters = "{}[]\",:0123456789eE.-+\\ntu|#/甲“ \n";
		for (int i = random.nextInt(3); i >= 0; i--) {
			int at = random.nextInt(text.length());
			char letter = letters.charAt(random.nextInt(letters.length()));
			if (random.nextBoolean())
				text.setCharAt(at, letter);
			else if (random.nextBoolean())
				text.insert(at, letter);
			else
				text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
		}
		return text.toString();
	}

	private static Set<String> numbers(JsonElement element, Set<String> into) {
		if (element instanceof JsonObject object)
			object.entrySet().forEach(member -> numbers(member.getValue(), into));
		else if (element instanceof JsonArray array)
			array.forEach(item -> numbers(item, into));
		else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber())
			into.add(element.getAsString());
		return into;
	}
}
