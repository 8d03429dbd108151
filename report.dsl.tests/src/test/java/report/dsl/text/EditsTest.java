// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.text.Texts.APPLICATIONS;
import static report.dsl.text.Texts.DOCUMENTS;
import static report.dsl.text.Texts.HEAD;
import static report.dsl.text.Texts.apply;
import static report.dsl.text.Texts.issues;
import static report.dsl.text.Texts.read;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

class EditsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\'', textBlock = """
			'规章 |            5 |  2 |  3' ~ made ~ 12345 ~ '规章 |        12345 |  2 |  3'
			'规章 |        12345 |  2 |  3' ~ made ~ 5 ~ '规章 |            5 |  2 |  3'
			'规章 |        12345 |  2 |  3' ~ made ~ '' ~ '规章 |              |  2 |  3'
			'规章 |              |  2 |  3' ~ made ~ 12 ~ '规章 |           12 |  2 |  3'
			'规章 ||  2 |  3' ~ made ~ 12 ~ '规章 | 12 |  2 |  3'
			'规章 | |  2 |  3' ~ made ~ 12 ~ '规章 | 12 |  2 |  3'
			'规章|5|2|3' ~ made ~ 12 ~ '规章|12|2|3'
			'规章 | 5 | 2 | 3' ~ made ~ 12 ~ '规章 | 12 | 2 | 3'
			'规章 | 5   | 2 | 3' ~ made ~ 12 ~ '规章 | 12  | 2 | 3'
			'规章 | 1 | 2 |     3' ~ inForce ~ 1234 ~ '规章 | 1 | 2 |  1234'
			'规章 | 1 | 2 |  1234' ~ inForce ~ 3 ~ '规章 | 1 | 2 |     3'
			'规章 | 1 | 2 |  1234' ~ inForce ~ '' ~ '规章 | 1 | 2 |'
			'规章 | 1 | 2 |' ~ inForce ~ 3 ~ '规章 | 1 | 2 | 3'
			'规章 |   1 [原文：甲] | 2 | 3' ~ made ~ 12 ~ '规章 |  12 [原文：甲] | 2 | 3'
			'规章 | 1' ~ inForce ~ 3 ~ '规章 | 1 | | 3'
			""")
	void cells(String line, String column, String text, String expected) {
		Sheet sheet = read(DOCUMENTS + line + "\n");
		int cell = Texts.cell(sheet, "documents/regulations/" + column);
		String after = apply(sheet.source().text(), CellEdits.write(sheet, cell, text == null ? "" : text));
		assertEquals(DOCUMENTS + expected + "\n", after);
		assertEquals(text == null ? "" : text, read(after).text(cell));
	}

	@Test
	void aBlankCellAtTheEndIsAlignedWithItsNeighbours() {
		String table = DOCUMENTS + "规章           |            1 |            2 |\n行政规范性文件 |            4 |            5 |            6\n";
		Sheet sheet = read(table);
		assertEquals(table.replace("2 |\n", "2 |          333\n"),
				apply(table, CellEdits.write(sheet, Texts.cell(sheet, "documents/regulations/inForce"), "333")));
	}

	@Test
	void cellsOfARowThatIsNotThere() {
		Sheet sheet = read(Texts.format(DOCUMENTS + "行政规范性文件 | 4 | 5 | 6\n"));
		int first = Texts.cell(sheet, "documents/regulations/made");
		String after = apply(sheet.source().text(), CellEdits.write(sheet, Map.of(first, "1", first + 2, "3", first + 3, "44")));
		assertEquals("""
				列             | 本年制发件数 | 本年废止件数 | 现行有效件数
				规章           |            1 |              |            3
				行政规范性文件 |           44 |            5 |            6
				""", after.substring(after.indexOf("列")));
	}

	@Test
	void everyRowCanBePutBack() {
		String text = Texts.format(Samples.report(report.dsl.TestForms.GOV2021, 4));
		Sheet right = read(text);
		for (Table table : right.form().tables())
			for (Row row : table.rows()) {
				int at = right.lines().stream().filter(line -> line.row() == row).findFirst().orElseThrow().line().start();
				int end = text.indexOf('\n', at) + 1;
				Sheet without = read(text.substring(0, at) + text.substring(end));
				java.util.Map<Integer, String> cells = new java.util.HashMap<>();
				table.columns().forEach(column -> cells.put(table.cell(row, column), right.text(table.cell(row, column))));
				Sheet again = read(apply(without.source().text(), Inserts.row(without, row, cells)));
				assertEquals(SheetDump.of(right), SheetDump.of(again), row.key());
				assertEquals(text, Texts.format(again.source().text()));
			}
	}

	@Test
	void groupHeadingsComeWithTheirRow() {
		Sheet sheet = read(APPLICATIONS + "（三）不予公开\n1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n");
		Row row = sheet.form().table("applications").row("unavailable.notHeld");
		String after = apply(sheet.source().text(), Inserts.row(sheet, row, Map.of()));
		assertEquals(
				APPLICATIONS + "（三）不予公开\n1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n三、本年度办理结果\n  （四）无法提供\n    1.本机关不掌握相关政府信息 | | | | | | |\n",
				after);
	}

	@Test
	void everySectionAndTableCanBePutBack() {
		String text = Texts.format(Samples.report(report.dsl.TestForms.GOV2021, 4));
		Sheet right = read(text);
		right.form().sections().forEach(section -> {
			var chapter = right.chapter(section).whole();
			Sheet without = read(text.substring(0, chapter.start()) + text.substring(chapter.end()));
			Sheet again = read(apply(without.source().text(), Inserts.section(without, section, Map.of(), List.of())));
			assertEquals("", issues(again));
			assertEquals(right.lines().stream().map(line -> line.row().key()).toList(),
					again.lines().stream().map(line -> line.row().key()).toList());
		});
		right.form().tables().forEach(table -> {
			var grid = right.grid(table).whole();
			Sheet without = read(text.substring(0, grid.start()) + text.substring(grid.end()));
			Sheet again = read(apply(without.source().text(), Inserts.table(without, table, Map.of())));
			assertEquals("", issues(again));
			assertEquals(right.grids().stream().map(one -> one.table().key()).toList(),
					again.grids().stream().map(one -> one.table().key()).toList());
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
			年报 "甲"/年度 2024 ~ FORM ~ 年报 "甲"/格式 值/年度 2024
			年度 2024 ~ FORM ~ 格式 值/年度 2024
			年度 2024 ~ ORGAN ~ 机关 "值"/年度 2024
			年度 ~ YEAR ~ 年度 值
			机关 "" ~ ORGAN ~ 机关 "值"
			机关 ~ ORGAN ~ 机关 "值"
			机关 "乙" ~ ORGAN ~ 机关 "值"
			# 一 ~ TITLE ~ 年报 "值"/# 一
			""")
	void fields(String text, Field field, String expected) {
		Sheet sheet = read(text.replace("/", "\r\n") + "\r\n");
		assertEquals(expected.replace("/", "\r\n") + "\r\n", apply(sheet.source().text(), Inserts.field(sheet, field, "值")));
	}

	@Test
	void textIsWrappedAndClosed() {
		Sheet bare = read(HEAD + "# 一、总体情况\n甲。\n乙。\n\n# 六、其他需要报告的事项\n无");
		String wrapped = apply(bare.source().text(), Inserts.fences(bare, bare.issues().get(0).region()));
		assertEquals(HEAD + "# 一、总体情况\n\"\"\"\n甲。\n乙。\n\"\"\"\n\n# 六、其他需要报告的事项\n无", wrapped);
		Sheet open = read(HEAD + "# 一、总体情况\n\"\"\"\n甲。\n\n# 六、其他需要报告的事项\n\"\"\"\n无");
		assertEquals(HEAD + "# 一、总体情况\n\"\"\"\n甲。\n\"\"\"\n\n# 六、其他需要报告的事项\n\"\"\"\n无",
				apply(open.source().text(), Inserts.closingFence(open, open.issues().get(0).region())));
		assertEquals(HEAD + "# 一、总体情况\n\"\"\"\n甲。\n\n# 六、其他需要报告的事项\n\"\"\"\n无\n\"\"\"",
				apply(open.source().text(), Inserts.closingFence(open, open.issues().get(1).region())));
	}

	@Test
	void aLabelIsRestoredInItsPlace() {
		Sheet sheet = read(DOCUMENTS + "规章         | 1 | 2 | 3\n行政规范性 | 4 | 5 | 6\n行政规范性      | 4 | 5 | 6\n");
		assertEquals("规章         | 1 | 2 | 3\n行政规范性文件 | 4 | 5 | 6\n行政规范性文件  | 4 | 5 | 6\n",
				apply(sheet.source().text(),
						sheet.lines().subList(1, 3).stream().map(line -> Inserts.label(sheet, line.label(), "行政规范性文件")).toList())
						.substring(DOCUMENTS.length()));
	}
}
