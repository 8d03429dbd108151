// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import report.dsl.NationalForms;
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
class NormalisedJsonTest {

	private static final String HEAD = "年报 \"例县2019年报告\"\n格式 gov2019\n机关 \"例县\"\n年度 2019\n\n";

	static List<String> reports() throws IOException {
		List<String> reports = new ArrayList<>();
		try (Stream<Path> files = Files.walk(NationalForms.root().resolve("examples"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".report")).sorted().toList())
				reports.add(Files.readString(file));
		}
		reports.removeIf(report -> !report.contains("格式 gov"));
		assertFalse(reports.isEmpty());
		reports.add(HEAD.replace("年度 2019\n", "") + "# 六、其他需要报告的事项\n\"\"\"\n# 号在首\n“引号”和 | 竖线\n\"\"\"\n# 七、附件\n\"\"\"\n无\n\"\"\"\n");
		reports.add(HEAD + "期限 2019-01-01 至 2019-05-14\n日期 2020年1月2日\n邮箱 a@b.cn\n");
		for (String amount : List.of("44.7336万元", "1,234.5 万元", "447336 元", "0.20 亿元", "＝", "１２元"))
			reports.add(HEAD + "# 二、主动公开政府信息情况\n## 第二十条第（九）项\n列 | 采购项目数量 | 采购总金额\n政府集中采购 | 3 | " + amount + "\n");
		return reports;
	}

	@ParameterizedTest
	@MethodSource("reports")
	void builtAgainItIsTheSame(String report) throws FileProblem {
		JsonObject first = json(report);
		JsonObject second = json(NormalisedJson.text(first.toString(), ShippedForms.INSTANCE));
		JsonArray before = marked(first);
		assertEquals(before, marked(second));
		assertEquals(first.toString(), second.toString());
	}

	private static JsonObject json(String text) {
		Reading reading = new Reading(ReportReader.read(new Source("x.report", text), ShippedForms.INSTANCE), Neighbours.NONE,
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

	@Test
	void faultsOfTheOriginalAreMarkedAgain() throws FileProblem {
		String table = "# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n行政复议 | 3 | 1 | 0 | 2 | 7 [原文：总计多算一件]\n";
		String text = NormalisedJson.text(json(HEAD + table).toString(), ShippedForms.INSTANCE);
		assertTrue(text.contains("7 [原文 totals/row：总计多算一件]"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"sections\": 1, \"tables\": {}}", "{\"a\": ",
			"{\"form\": \"none\", \"sections\": [], \"tables\": {}}",
			"{\"form\": \"gov2021\", \"sections\": [], \"tables\": {\"documents\": {\"normative\": {\"made\": 1.5}}}}",
			"{\"form\": \"gov2021\", \"sections\": [7], \"tables\": {}}" })
	void whatIsNoReportIsSaid(String json) {
		FileProblem problem = assertThrows(FileProblem.class, () -> NormalisedJson.text(json, ShippedForms.INSTANCE));
		assertFalse(problem.in(Language.EN).isBlank());
	}
}
