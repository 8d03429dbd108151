// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.lang.ShippedForms;
import report.dsl.text.LabelStyle;
import report.dsl.text.NewReport;

/** Where filling in an empty report begins. */
class FirstBlankTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', nullValues = "-", quoteCharacter = '\0', textBlock = """
			gov2021 ~ - ~ 年报 "‸2025年政府信息公开工作年度报告"
			gov2021 ~ 甲县人民政府 ~ # 一、总体情况/\"""/‸/\"""
			statistics2014 ~ 甲县人民政府 ~ ‸
			""")
	void first(String form, String organ, String expected) {
		String text = NewReport.of(ShippedForms.INSTANCE.form(form), organ == null ? "" : organ, 2025, LabelStyle.SHORT);
		int caret = FirstBlank.of(text, organ == null ? "" : organ);
		String marked = (text.substring(0, caret) + "‸" + text.substring(caret)).replace("\n", "/");
		assertEquals(true, marked.contains(expected), marked);
	}
}
