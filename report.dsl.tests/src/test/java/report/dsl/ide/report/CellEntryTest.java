// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.CellEntry.Entered;
import report.dsl.sheet.Value;

/** Figures entered on the page of a town's report, and what the text is then. */
class CellEntryTest {

	private static final String REPORT = """
			格式 town

			# 一、申请
			列           | 自然人 | 企业 | 总计
			一、新收     |      5 |    9 |    =
			三、结果
			  （一）公开 |      4 |      |    =
			四、结转下年 |      1 |    0 |    1

			# 二、收费
			""";

	private static int cell(Form form, String row, String column) {
		for (Table table : form.tables())
			for (Row line : table.lines())
				for (Column one : table.columns())
					if (!line.group() && line.label().equals(row) && one.label().equals(column))
						return table.cell(line, one);
		throw new AssertionError(row + " × " + column);
	}

	private static String entered(String text, String row, String column, String figure) {
		ReportDocument document = StepsTest.document(text);
		return applied(document, List.of(new Entered(cell(document.form(), row, column), figure)));
	}

	private static String applied(ReportDocument document, List<Entered> entered) {
		PageEdit result = CellEntry.of(document, entered);
		assertNotNull(result);
		assertNull(result.message());
		return FormattingTest.applied(document.source(), result.edits());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '/', value = {
			"一、新收/企业/12/|      5 |   12 |    =",
			"一、新收/自然人/１，２３４/|   1234 |    9 |    =",
			"一、新收/自然人//|        |    9 |    =",
			"一、新收/自然人/—/|        |    9 |    =",
			"一、新收/总计/14/|      5 |    9 |   14",
			"一、新收/自然人/1234567/| 1234567 |    9 |    =" })
	void aFigureReplacesAnother(String row, String column, String figure, String line) {
		String after = entered(REPORT, row, column, figure == null ? "" : figure);
		assertEquals(line, after.lines().filter(one -> one.startsWith(row)).findFirst().orElseThrow().replaceFirst("^[^|]*", ""));
	}

	@Test
	void anotherFigureIsLeftAlone() {
		assertEquals(REPORT.replace("|      4 |      |", "|      4 |    3 |"), entered(REPORT, "（一）公开", "企业", "3"));
	}

	@Test
	void aRowThatIsNotThereComesWithItsFigure() {
		assertEquals(REPORT.replace("三、结果\n", "二、上年结转 |        |    2 |\n三、结果\n"), entered(REPORT, "二、上年结转", "企业", "2"));
	}

	@Test
	void aTableThatIsNotThereComesWithItsFigure() {
		String after = entered(REPORT, "行政收费", "金额", "2.5");
		assertTrue(after.startsWith(REPORT), after);
		assertEquals("2.5", StepsTest.document(after).sheet().text(cell(StepsTest.document(after).form(), "行政收费", "金额")));
	}

	@Test
	void nothingIsEnteredIntoRowsThatAreNotThere() {
		assertEquals(REPORT, entered(REPORT, "二、上年结转", "企业", ""));
		assertEquals(REPORT, entered(REPORT, "行政收费", "金额", " "));
	}

	@ParameterizedTest
	@CsvSource({ "十二", "1 2 3", "a", "12件多", "999999999999999999999" })
	void whatIsNoNumberIsRefused(String figure) {
		ReportDocument document = StepsTest.document(REPORT);
		PageEdit result = CellEntry.of(document, List.of(new Entered(cell(document.form(), "一、新收", "企业"), figure)));
		assertNotNull(result);
		assertEquals(List.of(), result.edits());
		assertEquals("“" + figure + "”不是数，“一、新收”行“企业”列没有改动。请填数，没有的填 0。", result.message());
	}

	@Test
	void aDamagedTableIsLeftAlone() {
		ReportDocument document = StepsTest.document(REPORT.replace("列           | 自然人 | 企业 | 总计\n", "列 | 自然人 | 总计\n"));
		PageEdit result = CellEntry.of(document, List.of(new Entered(cell(document.form(), "二、上年结转", "企业"), "2")));
		assertNotNull(result);
		assertEquals(List.of(), result.edits());
		assertNotNull(result.message());
	}

	@Test
	void aPageOfAnotherFormIsToldFromThisOne() {
		ReportDocument document = StepsTest.document(REPORT);
		assertNull(CellEntry.of(document, List.of(new Entered(document.form().cellCount(), "1"))));
		assertNull(CellEntry.of(document, List.of(new Entered(-1, "1"))));
	}

	/** In whatever order cells are entered, each holds its figure in the end and the text needs no layout. */
	@Test
	void allCellsCanBeEnteredIntoAnEmptyReport() {
		for (int seed = 0; seed < 30; seed++) {
			Random random = new Random(seed);
			String text = random.nextBoolean() ? "格式 town\n" : REPORT;
			int count = StepsTest.document(text).form().cellCount();
			int[] figures = new int[count];
			for (int i = 0; i < 2 * count; i++) {
				int cell = random.nextInt(count);
				figures[cell] = 1 + random.nextInt(99_999);
				text = applied(StepsTest.document(text), List.of(new Entered(cell, String.valueOf(figures[cell]))));
			}
			ReportDocument after = StepsTest.document(text);
			for (int cell = 0; cell < count; cell++)
				if (figures[cell] > 0)
					assertEquals(String.valueOf(figures[cell]), after.sheet().text(cell), "seed " + seed + "\n" + text);
				else
					assertTrue(!after.sheet().isNumber(cell) || after.sheet().value(cell) == Value.COUNT && text.contains("一、新收"), text);
		}
	}
}
