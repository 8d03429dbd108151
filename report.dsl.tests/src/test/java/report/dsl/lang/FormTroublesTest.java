package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.lang.FormAssert.trouble;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.form.Form;
import report.dsl.sheet.ReadIssue.Kind;
import report.dsl.sheet.Source;

/** Everything that can be wrong with a form is said, at its place. */
class FormTroublesTest {

	/** kind, text with the place marked by ⟦ ⟧, words */
	static List<Arguments> troubles() {
		return List.of(
				// names
				table(Kind.FORM_NAME, "columns a \"甲\", total \"总计\" = a + ⟦b⟧ row x \"子\"", "b", ""),
				table(Kind.FORM_NAME, "columns a \"甲\" row received \"子\" row y \"丑\" = ⟦recieved⟧", "recieved", "received"),
				table(Kind.FORM_NAME, "columns a \"甲\" row x \"子\" row y \"丑\" check x.⟦c⟧.d = y.a", "c", ""),
				Arguments.of(Kind.FORM_BASE, "form f \"文\" extends ⟦nowhere⟧ section s \"一\" text", List.of("nowhere")),
				Arguments.of(Kind.FORM_CHANGE, "form f \"文\" section s \"一\" text ⟦without s⟧", List.of("without")),
				Arguments.of(Kind.FORM_CHANGE, "form f \"文\" section s \"一\" text ⟦relabel s \"二\"⟧", List.of("relabel")),
				// figures
				table(Kind.FORM_OPERAND, "columns a \"甲\" group g \"组\" { row x \"子\" } row y \"丑\" = ⟦g⟧", "g"),
				table(Kind.FORM_OPERAND, "columns a \"甲\", b \"乙\" row x \"子\" ⟦check a = x⟧", "甲 = 子"),
				table(Kind.FORM_CONSTANT, "columns a \"甲\" row x \"子\" row y \"丑\" check x = y + ⟦1⟧", "1"),
				table(Kind.FORM_CONSTANT, "columns a \"甲\" row x \"子\" row y \"丑\" check x = ⟦0 * y⟧", "0"),
				// keys, labels, titles
				table(Kind.FORM_KEY_TWICE, "columns a \"甲\" row x \"子\" row ⟦x⟧ \"丑\"", "x"),
				table(Kind.FORM_KEY_TWICE, "columns a \"甲\", ⟦a⟧ \"乙\" row x \"子\"", "a"),
				table(Kind.FORM_KEY_TWICE, "columns a \"甲\" group g \"组一\" { row x \"子\" } group h \"组二\" { row ⟦x⟧ \"丑\" }", "x"),
				Arguments.of(Kind.FORM_KEY_TWICE, "form f \"文\" section s \"一\" text section ⟦s⟧ \"二\" text", List.of("s")),
				table(Kind.FORM_LABEL_TWICE, "columns a \"甲\" row x \"子\" row ⟦y⟧ \"子\"", "子", ""),
				table(Kind.FORM_LABEL_TWICE, "columns a \"甲\" group g \"组\" { row x \"1.子\" row ⟦y⟧ \"2. 子\" }", "2. 子", "组"),
				table(Kind.FORM_LABEL_TWICE, "columns a \"甲\" row x \"1.子\" row ⟦y⟧ \"2.丑寅\" short \"2.子\"", "2.子", ""),
				table(Kind.FORM_LABEL_TWICE, "columns a \"甲\", ⟦b⟧ \"乙\" short \"甲\" row x \"子\"", "甲", ""),
				table(Kind.FORM_LABEL_TWICE, "columns a \"甲\", ⟦b⟧ \"乙\" alias \"甲\" row x \"子\"", "甲", ""),
				Arguments.of(Kind.FORM_LABEL_TWICE, "form f \"文\" section s \"一、甲\" text section ⟦t⟧ \"二、甲\" text", List.of("二、甲", "")),
				Arguments.of(Kind.FORM_TITLE, "form ⟦f⟧ section s \"一\" text", List.of("form", "f")),
				Arguments.of(Kind.FORM_TITLE, "form f \"文\" section ⟦s⟧ text", List.of("section", "s")),
				table(Kind.FORM_TITLE, "columns a \"甲\" row ⟦x⟧ \" \"", "row", "x"),
				table(Kind.FORM_TITLE, "columns ⟦a⟧ row x \"子\"", "columns", "a"),
				table(Kind.FORM_TITLE, "columns a \"甲\" group ⟦g⟧ { row x \"子\" }", "group", "g"),
				Arguments.of(Kind.FORM_TITLE, "form f \"文\" section s \"一\" { table t \"表\" { columns a \"甲\" row x \"子\" }"
						+ " table ⟦u⟧ { columns a \"甲\" row x \"子\" } }", List.of("table", "u")),
				// years and days
				Arguments.of(Kind.FORM_YEARS, "form f \"文\" for ⟦2020..2019⟧ section s \"一\" text", List.of("2020", "2019")),
				Arguments.of(Kind.FORM_YEARS, "form f \"文\" for ⟦20210..⟧ section s \"一\" text", List.of("20210", "")),
				Arguments.of(Kind.FORM_DATE, "form f \"文\" ⟦deadline 02-30⟧ section s \"一\" text", List.of("2-30")),
				Arguments.of(Kind.FORM_DATE, "form f \"文\" ⟦deadline 13-01⟧ section s \"一\" text", List.of("13-1")),
				// nothing there
				Arguments.of(Kind.FORM_EMPTY, "form ⟦f⟧ \"文\"", List.of("f")),
				table(Kind.FORM_TABLE_EMPTY, "columns a \"甲\"", "⟦t⟧", "t", "row"),
				table(Kind.FORM_TABLE_EMPTY, "row x \"子\"", "⟦t⟧", "t", "columns"),
				table(Kind.FORM_SUM_EMPTY, "columns a \"甲\" group g \"组\" { row x \"子\" = ⟦sum of g⟧ }", "组"),
				// relations
				table(Kind.FORM_SUM_TWICE, "columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x = ⟦x + y⟧", "寅", "x + y"),
				table(Kind.FORM_SUM_CIRCULAR, "columns a \"甲\" row b \"乙\" row x \"子\" = ⟦x + b⟧", "子 → 子"),
				table(Kind.FORM_SUM_CIRCULAR, "columns a \"甲\" row b \"乙\" row x \"子\" = y + b row y \"丑\" = ⟦x - b⟧", "子 → 丑 → 子"),
				table(Kind.FORM_UNITS, "columns a \"甲\" row x \"子\" unit \"件\" row y \"丑\" unit \"人\" ⟦check x = y⟧", "子 = 丑", "件", "人"),
				table(Kind.FORM_UNITS, "columns a \"甲\", b \"乙\" unit \"万元\", c \"丙\" = ⟦a + b⟧ row x \"子\"", "丙 = 甲 + 乙", "", "万元"),
				table(Kind.FORM_RELATION_NEVER, "columns a \"甲\" row x \"子\" row y \"丑\" ⟦check x = x + y⟧", "子 = 子 + 丑"),
				table(Kind.FORM_RELATION_NEVER, "columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y ⟦warn z <= x⟧", "寅 <= 子"),
				table(Kind.FORM_RELATION_NEVER, "columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y row w \"卯\" = z + x ⟦check w = z⟧",
						"卯 = 寅"),
				table(Kind.FORM_RELATION_VOID, "columns a \"甲\" row x \"子\" ⟦check x = x⟧", "子 = 子"),
				table(Kind.FORM_RELATION_VOID, "columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y ⟦warn x <= z⟧", "子 <= 寅"),
				table(Kind.FORM_RELATION_VOID, "columns a \"甲\" row x \"子\" ⟦check 0 = 0⟧", "0 = 0"),
				table(Kind.FORM_RELATION_TWICE, "columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y ⟦check x + y = z⟧", "子 + 丑 = 寅"),
				table(Kind.FORM_RELATION_TWICE, "columns a \"甲\" row x \"子\" row y \"丑\" warn x <= y ⟦check 2 * x <= 2 * y⟧", "2 × 子 <= 2 × 丑"),
				// phrases
				mention(Kind.FORM_MENTION, "\"收到申请\"", "收到申请"), mention(Kind.FORM_MENTION, "\"收到{}件、{}条\"", "收到{}件、{}条"),
				mention(Kind.FORM_MENTION, "\"{}件\"", "{}件"), mention(Kind.FORM_MENTION, "\"收到{}\"", "收到{}"),
				Arguments.of(Kind.FORM_OPERAND, "form f \"文\" section s \"一\" { table t { columns a \"甲\" row x \"子\" } } mention \"收到{}件\" = ⟦t.x⟧",
						List.of("t.x")),
				// grammar
				Arguments.of(Kind.FORM_SYNTAX, "form f \"文\" section s \"一\" text ⟦tabel⟧",
						List.of("此处应为 section、deadline、mention、check、warn 或 suspect，而不是“tabel”",
								"expected section, deadline, mention, check, warn or suspect here, not \"tabel\"")));
	}

	private static Arguments table(Kind kind, String content, String... words) {
		boolean atKey = words[0].startsWith("⟦");
		List<String> rest = List.of(words).subList(atKey ? 1 : 0, words.length);
		String key = atKey ? words[0] : "t";
		return Arguments.of(kind, "form f \"文\" section s \"一\" { table " + key + " { " + content + " } }", rest);
	}

	private static Arguments mention(Kind kind, String phrase, String word) {
		return Arguments.of(kind,
				"form f \"文\" section s \"一\" { table t { columns a \"甲\" row x \"子\" } } mention ⟦" + phrase + "⟧ = t.x.a", List.of(word));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void isSaidAtItsPlace(Kind kind, String marked, List<String> words) {
		trouble(kind, marked, words.toArray(String[]::new));
	}

	/** That two forms have the same name is known by who knows both of them. */
	@Test
	void everyKindHasAText() {
		Set<Kind> missing = EnumSet.allOf(Kind.class);
		missing.removeIf(kind -> !kind.name().startsWith("FORM_") || kind == Kind.FORM_TWICE);
		troubles().forEach(arguments -> missing.remove(arguments.get()[0]));
		assertEquals(Set.of(), missing);
	}

	@Test
	void aBrokenFormGivesWhatItCan() {
		Form form = WorkspaceForms.compile(new Source("f.form", """
				form f "文" for 2020..
				section s "一" {
					table t {
						columns a "甲", b "乙", total "总计" = a + b
						row x "子"
						row ? "丑"
						row z "寅" = x + nothing
						check x = nowhere
					}
				}
				section u "二" text
				""")).form();
		assertEquals(List.of("s", "u"), form.sections().stream().map(Object::toString).toList());
		assertEquals(List.of("x", "z"), form.table("t").rows().stream().map(Object::toString).toList());
		assertEquals(List.of("ROW_TOTAL 总计 = 甲 + 乙"), FormAssert.formulas(form));
	}
}
