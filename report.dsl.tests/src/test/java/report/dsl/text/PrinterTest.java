// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.text.Texts.issues;
import static report.dsl.text.Texts.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import report.dsl.TestForms;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Section;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

class PrinterTest {

	@Test
	void aSkeletonIsAReportWithoutTrouble() {
		for (Form form : new Form[] { TestForms.GOV2021, TestForms.GOV2019 }) {
			String text = ReportPrinter.skeleton(form, Map.of(Field.TITLE, "甲", Field.FORM, form.name(), Field.YEAR, "2020"),
					LabelStyle.SHORT);
			Sheet sheet = read(text);
			assertEquals("", issues(sheet));
			assertEquals(text, Texts.format(text));
			for (int cell = 0; cell < form.cellCount(); cell++) {
				boolean total = false;
				for (Relation relation : form.relations())
					total |= relation.total() == cell;
				assertEquals(total ? Value.COMPUTED : Value.BLANK, sheet.value(cell));
				assertEquals(true, sheet.isWritten(cell));
			}
		}
	}

	@Test
	void whatIsPrintedReadsBack() {
		Form form = TestForms.GOV2021;
		String[] cells = new String[form.cellCount()];
		Arrays.fill(cells, "");
		cells[1] = "12";
		cells[9] = "44.7336 万元";
		Map<Section, List<String>> paragraphs = new HashMap<>();
		List<String> odd = List.of("# 不是标题", "“引文”", "年度 | 2024", "// 不是注释", "第一行", "“”\"x");
		paragraphs.put(form.section("overview"), odd);
		paragraphs.put(form.section("disputes"), List.of("附文"));
		Map<Field, String> head = Map.of(Field.TITLE, "“甲”年报", Field.FORM, "gov2021", Field.ORGAN, "乙", Field.PARTS,
				"\"a b.report\" \"c.report\"");
		String text = ReportPrinter.print(form, head, cells, paragraphs);
		Sheet sheet = read(text);
		assertEquals("", issues(sheet));
		for (int cell = 0; cell < cells.length; cell++)
			assertEquals(cells[cell], sheet.text(cell));
		head.forEach((field, value) -> assertEquals(value, sheet.text(field)));
		assertEquals(String.join("/", odd), Texts.paragraphs(sheet, "overview"));
		assertEquals("附文", Texts.paragraphs(sheet, "disputes"));
		assertEquals(text, Texts.format(text));
		assertEquals(text, ReportPrinter.print(sheet));
	}

	@Test
	void aParagraphCannotEndTheText() {
		Form form = TestForms.GOV2021;
		String text = ReportPrinter.print(form, Map.of(Field.FORM, "gov2021"), new String[form.cellCount()],
				Map.of(form.section("overview"), List.of("甲\"\"\"", "\"\"\"", "乙\n丙")));
		assertEquals("甲””/””/乙/丙", Texts.paragraphs(read(text), "overview"));
	}

	@Test
	void aSheetIsPrintedAsItIs() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			String text = fill(Samples.report(seed % 2 == 0 ? TestForms.GOV2021 : TestForms.GOV2019, seed), random);
			Sheet sheet = read(text);
			String printed = ReportPrinter.print(sheet);
			assertEquals(SheetDump.of(sheet), SheetDump.of(read(printed)), "seed " + seed);
			assertEquals(printed, Texts.format(printed));
			assertEquals(printed, ReportPrinter.print(read(printed)));
		}
	}

	/** Puts other values, blanks and marks into some cells, and takes some rows away. */
	private static String fill(String text, Random random) {
		StringBuilder out = new StringBuilder();
		for (String line : text.split("\n")) {
			boolean row = line.contains(" | ") && !line.startsWith("列");
			if (row && random.nextInt(30) == 0)
				continue;
			if (row && random.nextInt(5) == 0)
				line = line.replaceFirst("\\| \\d+",
						"| " + List.of("", "=", "１２", "1,234", "abc", "[原文：空]", "5 [原文 totals/row：甲]").get(random.nextInt(7)));
			if (row && random.nextInt(20) == 0)
				line = line.replaceFirst(" \\|", " [原文：整行] |");
			if (line.startsWith("#") && random.nextInt(5) == 0)
				line += " [原文：此处]";
			if (line.startsWith("年报") && random.nextInt(5) == 0)
				line += " [原文：全文]";
			out.append(line).append('\n');
		}
		return out.toString();
	}
}
