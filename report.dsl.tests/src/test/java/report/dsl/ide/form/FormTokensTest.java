// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.ide.TokenLegend.TokenType;
import report.dsl.sheet.Source;

class FormTokensTest {

	@Test
	void wordsHaveTheColoursOfWhatTheyMean() {
		assertEquals("""
				KEYWORD form
				TYPE a
				STRING “依据”
				KEYWORD for
				NUMBER 2020
				OPERATOR ..
				COMMENT // note
				KEYWORD section
				NAMESPACE s
				STRING "S"
				KEYWORD table
				CLASS text
				KEYWORD columns
				VARIABLE c
				STRING "C"
				KEYWORD row
				PROPERTY unit
				STRING "R"
				KEYWORD unit
				STRING "件"
				KEYWORD check
				NUMBER 2
				OPERATOR *
				PROPERTY unit
				OPERATOR .
				VARIABLE c
				OPERATOR <=
				CLASS text
				OPERATOR .
				PROPERTY unit
				OPERATOR .
				VARIABLE c
				""", show("""
				form a “依据” for 2020.. // note
				section s "S" { table text { columns c "C"
					row unit "R" unit "件"
					check 2 * unit.c <= text.unit.c
				} }"""));
	}

	@Test
	void aCommentOverLinesIsOneTokenALine() {
		assertEquals("COMMENT /* one\nCOMMENT two */\nKEYWORD form\nTYPE a\nSTRING \"open\n", show("/* one\ntwo */\r\nform a \"open\n"));
	}

	@Test
	void apartOfTheTextIsColouredAlone() {
		FormDocument document = Folder.form("form a \"x\"\nsection s \"S\" text\n");
		assertEquals(List.of(1, 0, 7, 0, 0, 0, 8, 1, 1, 0), FormTokens.of(document, 12, 19).getData());
	}

	private static String show(String text) {
		FormDocument document = Folder.form(text);
		Source source = document.source();
		StringBuilder out = new StringBuilder();
		int line = 1;
		int column = 0;
		List<Integer> data = FormTokens.of(document).getData();
		for (int i = 0; i < data.size(); i += 5) {
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			int start = source.lineStart(line) + column;
			out.append(TokenType.values()[data.get(i + 3)]).append(' ').append(source.text(), start, start + data.get(i + 2)).append('\n');
		}
		return out.toString();
	}
}
