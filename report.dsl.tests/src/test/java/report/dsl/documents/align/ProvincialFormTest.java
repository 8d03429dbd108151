// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.documents.blocks.TextBlocks;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;

/** The form of a province extends the national one: it is chosen only for what has its rows. */
class ProvincialFormTest {

	private static final Form GUIZHOU = Objects.requireNonNull(ShippedForms.INSTANCE.form("guizhou"));
	private static final String TITLE = "青禾县2016年政府信息公开工作年度报告\n";

	private static ReportDraft draft(String text) {
		return Alignment.drafts(TextBlocks.of(text), ShippedForms.INSTANCE, Language.ZH).getFirst();
	}

	/** A row a line: label, unit and a figure of its own. */
	private static List<String> rows(Form form) {
		List<String> lines = new ArrayList<>();
		Table table = form.tables().getFirst();
		for (Row row : table.lines())
			lines.add(row.label() + (row.group() ? " |  | " : " | " + row.unit().text() + " | " + (101 + lines.size())));
		return lines;
	}

	private static String table(List<String> rows) {
		return "附件：政府信息公开情况统计表\n统计指标 | 单位 | 统计数\n" + String.join("\n", rows) + "\n";
	}

	/** Also with the titles of sections that the province has, which other organs use as well. */
	@ParameterizedTest
	@ValueSource(strings = { "一、概述\n良好。\n", "一、总体情况\n良好。\n二、政府信息公开工作情况\n良好。\n三、存在的主要问题及整改措施\n没有。\n" })
	void aNationalDocumentStaysOnTheNationalForm(String prose) {
		Random random = new Random(11);
		List<String> rows = rows(NationalForms.STATISTICS2014);
		while (rows.size() > 3) {
			ReportDraft draft = draft(TITLE + prose + table(rows));
			assertEquals("statistics2014", draft.form().name(), draft.text());
			assertFalse(draft.text().contains("政务客户端"), draft.text());
			rows.remove(random.nextInt(rows.size()));
		}
	}

	@Test
	void titlesOfSectionsAloneDoNotSpeakForIt() {
		assertEquals("statistics2014",
				draft(TITLE + "一、总体情况\n良好。\n二、政府信息公开工作情况\n良好。\n三、存在的主要问题及整改措施\n没有。\n").form().name());
	}

	@Test
	void itsOwnRowsSpeakForTheForm() {
		ReportDraft draft = draft(TITLE + "一、总体情况\n良好。\n" + table(rows(GUIZHOU)));
		assertEquals("guizhou", draft.form().name());
		assertFalse(draft.text().contains("导入"), draft.text());
	}

	/** A single row that another organ has, too, does not. */
	@Test
	void oneRowOfTheProvinceIsARowBeyondTheNationalForm() {
		List<String> rows = rows(NationalForms.STATISTICS2014);
		int wechat = rows.indexOf(rows.stream().filter(row -> row.contains("政务微信公开")).findFirst().orElseThrow());
		rows.add(wechat + 1, "5.政务客户端公开政府信息数 | 条 | 999");
		ReportDraft draft = draft(TITLE + table(rows));
		assertEquals("statistics2014", draft.form().name());
		assertEquals(1, draft.text().lines().filter(line -> line.contains("政务客户端") && line.contains("999")).count(), draft.text());
	}
}
