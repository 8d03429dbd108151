// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.form.Forms;
import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.rules.Finding;
import report.dsl.rules.Made;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

class ReportJsonTest {

	/** A report that states everything, with a figure of each kind. */
	static Filled full() {
		return new Filled(SmallForm.FORM).field(Field.TITLE, "2030年“年报”").field(Field.ORGAN, "某镇\\人民政府").year(2030).date("2031-01-20")
				.period("2030-02-01", "2030-12-31").field(Field.INDEX_NUMBER, "A-1").field(Field.OFFICE, "办公室").field(Field.ADDRESS, "一号")
				.field(Field.POSTCODE, "000001").field(Field.PHONE, "0-1").field(Field.EMAIL, "a@b")
				.chapter("overview", "一、总体情况", "第一段。", "第二\t段。").chapter(null, "另附", "多余").chapter("applications", "二、申请")
				.cell("applications", "received", "person", Value.COUNT, 3, "３")
				.cell("applications", "received", "firm", Value.UNREADABLE, 0, "三")
				.cell("applications", "refused.secret", "person", Value.COUNT, -1, "-1")
				.cell("applications", "processed", "person", Value.COUNT, 999_999_999_999_999L, "999999999999999")
				.cell("buying", "buying", "count", Value.COUNT, 1, "1")
				.cell("buying", "buying", "amount", Value.MONEY, 447_336_000_000L, "44.7336\u3000 万元")
				.cell("buying", "buying", "fees", Value.MONEY, 500_000, "0.00005").cell("figures", "meetings", "value", Value.COUNT, 2, "2")
				.cell("figures", "funds", "value", Value.MONEY, 0, "0").field(Field.FORM, "small");
	}

	static String pretty(Sheet sheet, Finding... findings) {
		JsonWriter writer = new JsonWriter(true);
		ReportJson.write(Figures.of(sheet, null), List.of(findings), writer);
		return new String(writer.toByteArray(), UTF_8);
	}

	@Test
	void everythingStated() {
		Sheet sheet = full().sheet();
		Finding error = Made.finding(Made.rule("cells/number", Severity.ERROR), new Text("不是数", "no number"), sheet.region(1));
		Finding sic = Made.excused(Made.finding(Made.rule("cells/sign", Severity.WARNING), new Text("负数", "negative"), sheet.region(3)),
				"原件如此");
		assertEquals("""
				{
				  "$schema": "urn:report-dsl:schema/report-1.schema.json",
				  "form": "small",
				  "title": "2030年“年报”",
				  "organ": "某镇\\\\人民政府",
				  "year": 2030,
				  "date": "2031-01-20",
				  "published": null,
				  "period": {
				    "from": "2030-02-01",
				    "to": "2030-12-31",
				    "stated": true
				  },
				  "indexNumber": "A-1",
				  "contact": {
				    "office": "办公室",
				    "address": "一号",
				    "postcode": "000001",
				    "phone": "0-1",
				    "email": "a@b"
				  },
				  "sections": [
				    {
				      "key": "overview",
				      "title": "一、总体情况",
				      "paragraphs": [
				        "第一段。",
				        "第二\\t段。"
				      ]
				    },
				    {
				      "key": null,
				      "title": "另附",
				      "paragraphs": [
				        "多余"
				      ]
				    },
				    {
				      "key": "applications",
				      "title": "二、申请",
				      "paragraphs": []
				    }
				  ],
				  "tables": {
				    "applications": {
				      "received": {
				        "person": 3,
				        "firm": null,
				        "total": null
				      },
				      "refused.secret": {
				        "person": -1,
				        "firm": null,
				        "total": null
				      },
				      "processed": {
				        "person": 999999999999999,
				        "firm": null,
				        "total": null
				      }
				    },
				    "buying": {
				      "buying": {
				        "count": 1,
				        "amount": {
				          "value": 447336,
				          "unit": "CNY",
				          "written": "44.7336万元"
				        },
				        "fees": {
				          "value": 0.5,
				          "unit": "CNY",
				          "written": "0.00005"
				        }
				      }
				    },
				    "figures": {
				      "meetings": {
				        "value": 2,
				        "unit": "次"
				      },
				      "funds": {
				        "value": {
				          "value": 0,
				          "unit": "CNY",
				          "written": "0"
				        },
				        "unit": "万元"
				      },
				      "plain": {
				        "value": null
				      }
				    }
				  },
				  "findings": [
				    {
				      "rule": "cells/number",
				      "severity": "error",
				      "message": "不是数",
				      "line": 16,
				      "column": 1,
				      "sic": null
				    },
				    {
				      "rule": "cells/sign",
				      "severity": "info",
				      "message": "负数",
				      "line": 17,
				      "column": 1,
				      "sic": "原件如此"
				    }
				  ]
				}
				""", pretty(sheet, error, sic));
	}

	@Test
	void nothingStatedOnNoForm() {
		assertEquals("""
				{
				  "$schema": "urn:report-dsl:schema/report-1.schema.json",
				  "form": "gov1999",
				  "title": null,
				  "organ": null,
				  "year": null,
				  "date": null,
				  "published": null,
				  "period": null,
				  "indexNumber": null,
				  "contact": {
				    "office": null,
				    "address": null,
				    "postcode": null,
				    "phone": null,
				    "email": null
				  },
				  "sections": [],
				  "tables": {},
				  "findings": []
				}
				""", pretty(new Filled(Forms.NONE).field(Field.FORM, "gov1999").field(Field.TITLE, "").sheet()));
	}

	@Test
	void nameOfTheFormIsWhatTheReportStates() {
		assertTrue(pretty(new Filled(SmallForm.FORM).sheet()).contains("\"form\": null,"));
		assertTrue(pretty(new Filled(SmallForm.FORM).field(Field.FORM, "smal").sheet()).contains("\"form\": \"smal\","));
	}

	@Test
	void calendarYearIsAssumed() {
		String json = pretty(new Filled(Forms.NONE).year(2024).sheet());
		assertTrue(json.contains("""
				  "form": null,
				  "title": null,
				  "organ": null,
				  "year": 2024,
				  "date": null,
				  "published": null,
				  "period": {
				    "from": "2024-01-01",
				    "to": "2024-12-31",
				    "stated": false
				  },
				"""), json);
	}

	@Test
	void computedCellsHaveTheirValueOrNull() {
		String json = pretty(new Filled(SmallForm.FORM).count(0, 3).count(1, 4).cell(2, Value.COMPUTED, 0, "=").count(3, 1)
				.cell(5, Value.COMPUTED, 0, "＝").money(10, 2_500_000, "2.5 元").cell(11, Value.COMPUTED, 0, "＝").sheet());
		assertTrue(json.contains("\"firm\": 4,\n        \"total\": 7\n"), json);
		assertTrue(json.contains("\"person\": 1,\n        \"firm\": null,\n        \"total\": null\n"), json);
		assertTrue(json.contains("\"value\": 2.5,\n          \"unit\": \"CNY\",\n          \"written\": \"=\"\n"), json);
	}

	@Test
	void compactIsTheSameOnOneLine() {
		Sheet sheet = full().sheet();
		JsonWriter writer = new JsonWriter(false);
		ReportJson.write(Figures.of(sheet, null), List.of(), writer);
		String line = new String(writer.toByteArray(), UTF_8);
		assertEquals(line.length() - 1, line.indexOf('\n'));
		assertEquals(pretty(sheet).replaceAll("\n *", "").replace("\": ", "\":"), line.stripTrailing());
	}

	@Test
	void aWriterIsReusable() {
		Sheet sheet = full().sheet();
		JsonWriter writer = new JsonWriter(true);
		ReportJson.write(Figures.of(sheet, null), List.of(), writer);
		byte[] once = writer.toByteArray();
		ReportJson.write(Figures.of(sheet, null), List.of(), writer.reset());
		assertArrayEquals(once, writer.toByteArray());
	}
}
