// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.text.Texts.DOCUMENTS;
import static report.dsl.text.Texts.issues;
import static report.dsl.text.Texts.read;
import static report.dsl.text.Texts.rows;

import java.util.function.UnaryOperator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import report.dsl.TestForms;
import report.dsl.form.Form;
import report.dsl.sheet.Sheet;

/** A typing error damages one row, not the report. */
class TypingErrorsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
			规章 | abc | 2 | 3 ~ regulations: ? 2 3 ~
			规章 | 1,234 | 2 | 3 ~ regulations: 1234 2 3 ~
			规章 | 0 0 | 3 ~ regulations: 0 0 3 ~ MissingBars «规章 | 0 0 | 3» [regulations]
			规章 | 0 0 || 3 ~ regulations: ? _ 3 ~
			规章 1 | 2 | 3 ~ regulations: 1 2 3 ~ MissingBars «规章 1 | 2 | 3» [regulations]
			规章 1 2 | 3 ~ regulations: 1 2 3 ~ MissingBars «规章 1 2 | 3» [regulations]
			规章 1 | 3 ~ ~ MissingBars «规章 1 | 3» [regulations]
			规章 1 2 3 ~ regulations: 1 2 3 ~ MissingBars «规章 1 2 3» [regulations]
			规章 1 2 ~ ~ MissingBars «规章 1 2» [regulations]
			规章 ~ ~ MissingCells «规章» [regulations, 0, 3]
			规章 | 1 | 2 | 3 | 4 ~ regulations: 1 2 3 ~ SurplusCells «4» [regulations, 4]
			规章 | 1 | 2 | 3 || ~ regulations: 1 2 3 ~ SurplusCells «|» [regulations, |]
			规章 || 1 | 2 | 3 ~ regulations: _ 1 2 ~ SurplusCells «3» [regulations, 3]
			规章 ｜　１ ｜ ２｜３ ~ regulations: 1 2 3 ~
			规章 │ 1 丨 2 | 3 ~ regulations: 1 2 3 ~
			规章 | 1 | 2 | 3" ~ regulations: 1 2 ? ~
			"规章 | 1 | 2 | 3 ~ regulations: 1 2 3 ~ InexactRowLabel «"规章» [regulations, "规章]
			规章 0 | 1 | 2 | 3 ~ regulations: 1 2 3 ~ InexactRowLabel «规章 0» [regulations, 规章 0]
			""")
	void oneRow(String row, String cells, String issue) {
		Sheet sheet = read(DOCUMENTS + row + "\n行政规范性文件 | 4 | 5 | 6\n");
		assertEquals((cells == null ? "" : cells + "\n") + "normative: 4 5 6\n", rows(sheet, "documents"));
		assertEquals(issue == null ? "" : issue + "\n", issues(sheet));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			'# 二、主动公开政府信息情况' ~ '二、主动公开政府信息情况' ~ 'WrongHeadingMark «二、主动公开政府信息情况» [true]'
			'# 二、主动公开政府信息情况' ~ '＃二、主动公开政府信息情况' ~
			'# 二、主动公开政府信息情况' ~ '## 二、主动公开政府信息情况' ~ 'WrongHeadingMark «## 二、主动公开政府信息情况» [true]'
			'## 第二十条第（一）项' ~ '第二十条第（一）项' ~ 'WrongHeadingMark «第二十条第（一）项» [false]'
			'## 第二十条第（一）项' ~ '# 第二十条第(一)项' ~ 'WrongHeadingMark «# 第二十条第(一)项» [false]'
			'## 第二十条第（一）项' ~ '### 第二十条第（一）项' ~
			'## 第二十条第（一）项' ~ '## 规范性文件' ~ 'InexactCaption «规范性文件» [documents, 规范性文件]'
			""")
	void headings(String right, String wrong, String issue) {
		Sheet sheet = read(DOCUMENTS.replace("\n" + right, "\n" + wrong) + "规章 | 1 | 2 | 3\n行政规范性文件 | 4 | 5 | 6\n");
		assertEquals("regulations: 1 2 3\nnormative: 4 5 6\n", rows(sheet, "documents"));
		assertEquals(issue == null ? "" : issue + "\n", issues(sheet));
	}

	/** Errors to be made in each row in turn. */
	enum Error {
		LETTERS(row -> row + "abc"), SEPARATOR(row -> row.replaceFirst("\\| \\d+", "| 1,234")), NO_BAR(
				row -> row.replaceFirst(" \\| (\\d+)$", " $1")), NO_BARS(
						row -> row.replace(" |", "")), EXTRA_BAR(row -> row.replaceFirst("\\|", "||")), QUOTE(row -> row + "\""), QUOTES(
								row -> row + "\"\"\""), LABEL_LOST(row -> row.substring(row.indexOf('|'))), LABEL_CUT(
										row -> row.replaceFirst("[^ |] \\|", " |")), HASH(row -> row.replaceFirst("\\|", "#|")), ROW_LOST(
												row -> ""), ROW_TWICE(row -> row + "\n" + row), TABS(row -> row.replace(" | ", "\t")), NUL(
														row -> row + "\0"), BROKEN(row -> row.replaceFirst("\\|", "|\n"));

		final UnaryOperator<String> made;

		Error(UnaryOperator<String> made) {
			this.made = made;
		}
	}

	@ParameterizedTest
	@EnumSource(Error.class)
	void allOtherRowsAreKept(Error error) {
		for (Form form : new Form[] { TestForms.GOV2021, TestForms.GOV2019 }) {
			String[] lines = Samples.report(form, 5).split("\n");
			Sheet right = read(String.join("\n", lines) + "\n");
			int rows = 0;
			for (int i = 0; i < lines.length; i++)
				if (lines[i].contains(" | ") && !lines[i].startsWith("列")) {
					String line = lines[i];
					lines[i] = error.made.apply(line);
					assertOtherRows(right, read(String.join("\n", lines) + "\n"), rows++, error + " in " + line);
					lines[i] = line;
				}
			assertTrue(rows > 20);
		}
	}

	private static void assertOtherRows(Sheet right, Sheet damaged, int damagedRow, String message) {
		int row = -1;
		Object before = null;
		for (int cell = 0; cell < right.form().cellCount(); cell++) {
			Object now = right.form().rowOf(cell);
			row += now == before ? 0 : 1;
			before = now;
			if (row == damagedRow)
				continue;
			assertEquals(right.value(cell), damaged.value(cell), message);
			assertEquals(right.number(cell), damaged.number(cell), message);
		}
	}
}
