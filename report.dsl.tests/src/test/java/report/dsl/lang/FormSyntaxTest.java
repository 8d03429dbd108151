// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.NationalForms;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormIssue.SyntaxError;
import report.dsl.sheet.Source;

/** A text that breaks the grammar is answered in Chinese and English, and never with an exception. */
class FormSyntaxTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			section s "一" text                                | 此处应为“form”，而不是“section”
			form                                              | 此处应为名称（英文字母、数字），而不是文件结尾
			form f "文" for x                                  | 此处应为年度，如 2019..2020，而不是“x”
			form f "文" deadline 1 31                          | 此处应为“-”，而不是“31”
			form f "文" section s "一" { row x "子" }            | 此处应为 table、check、warn、suspect 或“}”，而不是“row”
			form f "文" section s "一" { table t { columns } }  | 此处应为名称（英文字母、数字），而不是“}”
			form f "文" section s "一" { table t { colums a } } | 此处应为 columns、row、group、check、warn、suspect 或“}”，而不是“colums”
			form f "文" section s "一" { table t { columns a "甲" row x "子" = } } | 此处应为行或栏目的名称、sum of、previous 或 0，而不是“}”
			form f "文" section s "一" { table t { columns a "甲" row x "子" check x > 0 } } | 此处应为“=”或“<=”，而不是“>”
			form f "文" section s "一" { table t { columns a "甲" row x "子" | 此处应为“}”，而不是文件结尾
			form f "文" section s "一" text /* 注                 | 注释没有以“*/”结束
			form f "文" section s "一 text                      | 引号没有闭合：文字要写在同一行的一对引号里
			form f "文" section s "一" text at least 99999999999 | 数字“99999999999”太大
			""")
	void saysWhatIsExpected(String text, String message) {
		List<FormIssue> issues = WorkspaceForms.compile(new Source("f.form", text)).issues();
		List<String> said = issues.stream().filter(SyntaxError.class::isInstance)
				.map(issue -> ((SyntaxError) issue).message().zh()).toList();
		assertFalse(said.isEmpty());
		assertEquals(message, said.getFirst());
	}

	@Test
	void speaksEnglishToo() {
		FormIssue last = WorkspaceForms.compile(new Source("f.form", "form f \"文\" deadline 1 31")).issues().getLast();
		assertEquals("expected - here, not \"31\"", assertInstanceOf(SyntaxError.class, last).message().en());
	}

	@Test
	void aDamagedFormIsNeverAnException() {
		String text = NationalForms.text("gov2019").text();
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			int start = random.nextInt(text.length());
			int end = Math.min(text.length(), start + random.nextInt(round % 3 == 0 ? text.length() : 30));
			String garbage = List.of("", "\"", "{", "}}", "= ", "previous", "sum of", "row ", "，", "\u0000", "😀").get(random.nextInt(11));
			String damaged = text.substring(0, start) + garbage + text.substring(end);
			CompiledForm compiled = WorkspaceForms.compile(new Source("f.form", damaged));
			for (FormIssue issue : compiled.issues()) {
				assertTrue(issue.region().start() >= 0 && issue.region().end() <= damaged.length() && issue.region().length() >= 0);
			}
		}
	}

	@Test
	void theRestOfADamagedFormIsThere() {
		String text = NationalForms.text("gov2021").text().replace("row stateSecret \"1.属于国家秘密\"", "row stateSecret 1.属于国家秘密");
		CompiledForm compiled = WorkspaceForms.compile(new Source("f.form", text));
		assertEquals(6, compiled.form().sections().size());
		assertTrue(compiled.form().table("applications").rows().size() >= 20);
		assertFalse(compiled.issues().isEmpty());
	}

	@Test
	void oneFaultIsSaidOnce() {
		String text = """
				form f "文" section s "一" {
					table t {
						columns a "甲
						row x 子丑
						row y "丑" = x
					}
				}
				""";
		List<Integer> lines = WorkspaceForms.compile(new Source("f.form", text)).issues().stream()
				.map(issue -> new Source("f.form", text).line(issue.region().start())).toList();
		assertEquals(List.of(3, 4), lines);
	}

	/** What is being typed at the end of a line does not cost what stands around it. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "check received + carriedIn = processed + carriedOut; check received +",
			"check received + carriedIn = processed + carriedOut; check",
			"check received + carriedIn = processed + carriedOut; check received + carried",
			"check received + carriedIn = processed + carriedOut; check received + carriedIn =", "= sum of results; = sum of",
			"= sum of results; = granted + partial + // more", "unit \"件\" = upheld + corrected + other + pending; unit \"件\"," })
	void aLineThatIsBeingTypedCostsItselfOnly(String words, String typed) {
		String text = NationalForms.text("gov2021").text().replace(words, typed);
		CompiledForm compiled = WorkspaceForms.compile(new Source("f.form", text));
		assertEquals(NationalForms.GOV2021.cellCount(), compiled.form().cellCount());
		assertEquals(List.of(SyntaxError.class), compiled.issues().stream().map(Object::getClass).toList());
	}

	@Test
	void bracesThatAreNotClosedAreSaidOnce() {
		String text = NationalForms.text("gov2021").text();
		CompiledForm compiled = WorkspaceForms.compile(new Source("f.form", text.substring(0, text.indexOf("group declined"))));
		assertEquals(1, compiled.issues().stream().filter(SyntaxError.class::isInstance).count());
		assertEquals(3, compiled.form().sections().size());
		assertEquals(15, compiled.form().table("applications").rows().size());
	}

	@Test
	void bottomlessTextIsRejected() {
		String deep = "form f \"文\" section s \"一\" { table t { columns a \"甲\" " + "group g \"组\" {".repeat(200_000);
		assertFalse(WorkspaceForms.compile(new Source("f.form", deep)).issues().isEmpty());
		String chain = "form f \"文\" section s \"一\" { table t { columns a \"甲\" row r0 \"0\" "
				+ rows(3_000) + "} }";
		assertEquals(List.of(), WorkspaceForms.compile(new Source("f.form", chain)).issues());
	}

	/** Every row is twice the one above: 2 to the power of 60 would be too much to write out. */
	private static String rows(int count) {
		StringBuilder rows = new StringBuilder();
		for (int i = 1; i < count; i++)
			rows.append("row r").append(i).append(" \"行").append(i).append("\" = r").append(i - 1).append(i % 50 == 0 ? " " : " + r0 ");
		return rows.toString();
	}
}
