// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Whatever is done to the text of a report, its JSON is valid under the schema and the same every time. */
class DamagedReportsTest {

	private static final String REPORT = """
			年报 "某镇2030年年报"
			格式 small
			机关 "某镇人民政府"
			年度 2030
			日期 2031-01-20

			# 一、总体情况
			\"""
			第一段，收到申请7件。
			\"""

			# 二、申请
			列         | 自然人 | 企业 | 总计
			一、收到   |      3 |    4 |    =
			（二）不予公开
			1.国家秘密 |      1 |      |    1 [原文：如此]
			（三）总计 |      4 |    4 |    8

			# 三、其他
			## 采购
			列       | 数量 | 金额         | 收费
			集中采购 |    1 | 44.7336 万元 |  1.5
			## 统计
			列     | 统计数
			会议数 |      2
			经费   |   0.05
			其他   |      9
			""";
	private static final String SIGNS = "0123456789=|｜-/#\"[]原文：:万元.,， \u3000\n\u0000\uD800e\u0301\u0300合计列";

	@Test
	void intactOneHasItsFigures() {
		String json = new String(bytes(REPORT), UTF_8);
		assertEquals(Set.of(), Schemas.written(writer -> ReportSchema.write(SmallForm.FORMS, writer)).faults(json));
		for (String part : List.of("\"total\": 7", "\"value\": 447336", "\"written\": \"44.7336万元\"", "\"value\": 15000", "\"value\": 500,",
				"\"unit\": \"次\""))
			assertEquals(2, json.split(part, -1).length, part);
	}

	@Test
	void damagedOnesStayValid() {
		Schemas schema = Schemas.written(writer -> ReportSchema.write(SmallForm.FORMS, writer));
		Random random = new Random(2030);
		for (int i = 0; i < 400; i++) {
			String text = damaged(random);
			byte[] json = bytes(text);
			assertEquals(Set.of(), schema.faults(new String(json, UTF_8)), text);
			assertArrayEquals(json, bytes(text), text);
		}
	}

	private static String damaged(Random random) {
		StringBuilder text = new StringBuilder(REPORT);
		for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
			int at = random.nextInt(text.length());
			switch (random.nextInt(4)) {
			case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
			case 1 -> text.insert(at, REPORT, at % REPORT.length(), REPORT.length());
			case 2 -> text.insert(at, String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))).repeat(1 + random.nextInt(20)));
			default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
			}
			text.setLength(Math.min(text.length(), 4_000));
		}
		return text.append('\n').toString();
	}

	private static byte[] bytes(String text) {
		Sheet sheet = ReportReader.read(new Source("damaged.report", text), SmallForm.FORM);
		Reading reading = new Reading(sheet, Neighbours.NONE, Catalogue.RULES);
		List<Finding> findings = Checker.check(reading, Settings.DEFAULT);
		return ReportJson.bytes(reading, findings);
	}
}
