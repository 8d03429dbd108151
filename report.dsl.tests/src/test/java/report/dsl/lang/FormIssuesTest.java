// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.lang.FormAssert.IssueAt;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormIssue.BareConstant;
import report.dsl.rules.FormIssue.ChangeWithoutBase;
import report.dsl.rules.FormIssue.CircularSum;
import report.dsl.rules.FormIssue.EmptyForm;
import report.dsl.rules.FormIssue.EmptySum;
import report.dsl.rules.FormIssue.EmptyTable;
import report.dsl.rules.FormIssue.ImpossibleRelation;
import report.dsl.rules.FormIssue.MissingTitle;
import report.dsl.rules.FormIssue.MixedUnits;
import report.dsl.rules.FormIssue.NoSuchDay;
import report.dsl.rules.FormIssue.RepeatedForm;
import report.dsl.rules.FormIssue.RepeatedKey;
import report.dsl.rules.FormIssue.RepeatedLabel;
import report.dsl.rules.FormIssue.RepeatedRelation;
import report.dsl.rules.FormIssue.RepeatedSum;
import report.dsl.rules.FormIssue.SyntaxError;
import report.dsl.rules.FormIssue.UnknownBase;
import report.dsl.rules.FormIssue.UnknownName;
import report.dsl.rules.FormIssue.UnusableOperand;
import report.dsl.rules.FormIssue.UnusablePhrase;
import report.dsl.rules.FormIssue.UnusableYears;
import report.dsl.rules.FormIssue.VoidRelation;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** Everything that can be wrong with a form is said, at its place. */
class FormIssuesTest {

	/** what is said of its place, text with the place marked by ⟦ ⟧ */
	static List<Arguments> issues() {
		return List.of(
				// names
				table(r -> new UnknownName(r, "b", ""), "columns a \"甲\", total \"总计\" = a + ⟦b⟧ row x \"子\""),
				table(r -> new UnknownName(r, "recieved", "received"), "columns a \"甲\" row received \"子\" row y \"丑\" = ⟦recieved⟧"),
				table(r -> new UnknownName(r, "c", ""), "columns a \"甲\" row x \"子\" row y \"丑\" check x.⟦c⟧.d = y.a"),
				form(r -> new UnknownBase(r, "nowhere"), "form f \"文\" extends ⟦nowhere⟧ section s \"一\" text"),
				form(r -> new ChangeWithoutBase(r, "without"), "form f \"文\" section s \"一\" text ⟦without s⟧"),
				form(r -> new ChangeWithoutBase(r, "relabel"), "form f \"文\" section s \"一\" text ⟦relabel s \"二\"⟧"),
				// figures
				table(r -> new UnusableOperand(r, "g"), "columns a \"甲\" group g \"组\" { row x \"子\" } row y \"丑\" = ⟦g⟧"),
				table(r -> new UnusableOperand(r, "甲 = 子"), "columns a \"甲\", b \"乙\" row x \"子\" ⟦check a = x⟧"),
				table(r -> new BareConstant(r, "1"), "columns a \"甲\" row x \"子\" row y \"丑\" check x = y + ⟦1⟧"),
				table(r -> new BareConstant(r, "0"), "columns a \"甲\" row x \"子\" row y \"丑\" check x = ⟦0 * y⟧"),
				// keys, labels, titles
				table(r -> new RepeatedKey(r, "x"), "columns a \"甲\" row x \"子\" row ⟦x⟧ \"丑\""),
				table(r -> new RepeatedKey(r, "a"), "columns a \"甲\", ⟦a⟧ \"乙\" row x \"子\""),
				table(r -> new RepeatedKey(r, "x"), "columns a \"甲\" group g \"组一\" { row x \"子\" } group h \"组二\" { row ⟦x⟧ \"丑\" }"),
				form(r -> new RepeatedKey(r, "s"), "form f \"文\" section s \"一\" text section ⟦s⟧ \"二\" text"),
				table(r -> new RepeatedLabel(r, "子", ""), "columns a \"甲\" row x \"子\" row ⟦y⟧ \"子\""),
				table(r -> new RepeatedLabel(r, "2. 子", "组"), "columns a \"甲\" group g \"组\" { row x \"1.子\" row ⟦y⟧ \"2. 子\" }"),
				table(r -> new RepeatedLabel(r, "2.子", ""), "columns a \"甲\" row x \"1.子\" row ⟦y⟧ \"2.丑寅\" short \"2.子\""),
				table(r -> new RepeatedLabel(r, "甲", ""), "columns a \"甲\", ⟦b⟧ \"乙\" short \"甲\" row x \"子\""),
				table(r -> new RepeatedLabel(r, "甲", ""), "columns a \"甲\", ⟦b⟧ \"乙\" alias \"甲\" row x \"子\""),
				form(r -> new RepeatedLabel(r, "二、甲", ""), "form f \"文\" section s \"一、甲\" text section ⟦t⟧ \"二、甲\" text"),
				form(r -> new MissingTitle(r, "form", "f"), "form ⟦f⟧ section s \"一\" text"),
				form(r -> new MissingTitle(r, "section", "s"), "form f \"文\" section ⟦s⟧ text"),
				table(r -> new MissingTitle(r, "row", "x"), "columns a \"甲\" row ⟦x⟧ \" \""),
				table(r -> new MissingTitle(r, "columns", "a"), "columns ⟦a⟧ row x \"子\""),
				table(r -> new MissingTitle(r, "group", "g"), "columns a \"甲\" group ⟦g⟧ { row x \"子\" }"),
				form(r -> new MissingTitle(r, "table", "u"), "form f \"文\" section s \"一\" { table t \"表\" { columns a \"甲\" row x \"子\" }"
						+ " table ⟦u⟧ { columns a \"甲\" row x \"子\" } }"),
				// years and days
				form(r -> new UnusableYears(r, "2020", "2019"), "form f \"文\" for ⟦2020..2019⟧ section s \"一\" text"),
				form(r -> new UnusableYears(r, "20210", ""), "form f \"文\" for ⟦20210..⟧ section s \"一\" text"),
				form(r -> new NoSuchDay(r, "2-30"), "form f \"文\" ⟦deadline 02-30⟧ section s \"一\" text"),
				form(r -> new NoSuchDay(r, "13-1"), "form f \"文\" ⟦deadline 13-01⟧ section s \"一\" text"),
				// nothing there
				form(r -> new EmptyForm(r, "f"), "form ⟦f⟧ \"文\""),
				table(r -> new EmptyTable(r, "t", "row"), "⟦t⟧", "columns a \"甲\""),
				table(r -> new EmptyTable(r, "t", "columns"), "⟦t⟧", "row x \"子\""),
				table(r -> new EmptySum(r, "组"), "columns a \"甲\" group g \"组\" { row x \"子\" = ⟦sum of g⟧ }"),
				// relations
				table(r -> new RepeatedSum(r, "寅", "x + y"), "columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x = ⟦x + y⟧"),
				table(r -> new CircularSum(r, "子 → 子"), "columns a \"甲\" row b \"乙\" row x \"子\" = ⟦x + b⟧"),
				table(r -> new CircularSum(r, "子 → 丑 → 子"), "columns a \"甲\" row b \"乙\" row x \"子\" = y + b row y \"丑\" = ⟦x - b⟧"),
				table(r -> new MixedUnits(r, "子 = 丑", "件", "人"),
						"columns a \"甲\" row x \"子\" unit \"件\" row y \"丑\" unit \"人\" ⟦check x = y⟧"),
				table(r -> new MixedUnits(r, "丙 = 甲 + 乙", "", "万元"), "columns a \"甲\", b \"乙\" unit \"万元\", c \"丙\" = ⟦a + b⟧ row x \"子\""),
				table(r -> new ImpossibleRelation(r, "子 = 子 + 丑"), "columns a \"甲\" row x \"子\" row y \"丑\" ⟦check x = x + y⟧"),
				table(r -> new ImpossibleRelation(r, "寅 <= 子"),
						"columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y ⟦warn z <= x⟧"),
				table(r -> new ImpossibleRelation(r, "卯 = 寅"),
						"columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y row w \"卯\" = z + x ⟦check w = z⟧"),
				table(r -> new VoidRelation(r, "子 = 子"), "columns a \"甲\" row x \"子\" ⟦check x = x⟧"),
				table(r -> new VoidRelation(r, "子 <= 寅"), "columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y ⟦warn x <= z⟧"),
				table(r -> new VoidRelation(r, "0 = 0"), "columns a \"甲\" row x \"子\" ⟦check 0 = 0⟧"),
				table(r -> new RepeatedRelation(r, "子 + 丑 = 寅"),
						"columns a \"甲\" row x \"子\" row y \"丑\" row z \"寅\" = x + y ⟦check x + y = z⟧"),
				table(r -> new RepeatedRelation(r, "2 × 子 <= 2 × 丑"),
						"columns a \"甲\" row x \"子\" row y \"丑\" warn x <= y ⟦check 2 * x <= 2 * y⟧"),
				// phrases
				mention(r -> new UnusablePhrase(r, "收到申请"), "\"收到申请\""), mention(r -> new UnusablePhrase(r, "收到{}件、{}条"), "\"收到{}件、{}条\""),
				mention(r -> new UnusablePhrase(r, "{}件"), "\"{}件\""), mention(r -> new UnusablePhrase(r, "收到{}"), "\"收到{}\""),
				form(r -> new UnusableOperand(r, "t.x"),
						"form f \"文\" section s \"一\" { table t { columns a \"甲\" row x \"子\" } } mention \"收到{}件\" = ⟦t.x⟧"),
				// grammar
				form(r -> new SyntaxError(r, new Text("此处应为 section、deadline、mention、check、warn 或 suspect，而不是“tabel”",
						"expected section, deadline, mention, check, warn or suspect here, not \"tabel\"")),
						"form f \"文\" section s \"一\" text ⟦tabel⟧"));
	}

	private static Arguments table(IssueAt issue, String content) {
		return table(issue, "t", content);
	}

	private static Arguments table(IssueAt issue, String key, String content) {
		return form(issue, "form f \"文\" section s \"一\" { table " + key + " { " + content + " } }");
	}

	private static Arguments mention(IssueAt issue, String phrase) {
		return form(issue,
				"form f \"文\" section s \"一\" { table t { columns a \"甲\" row x \"子\" } } mention ⟦" + phrase + "⟧ = t.x.a");
	}

	private static Arguments form(IssueAt issue, String marked) {
		return Arguments.of(issue, marked);
	}

	@ParameterizedTest
	@MethodSource("issues")
	void isSaidAtItsPlace(IssueAt issue, String marked) {
		FormAssert.issue(issue, marked);
	}

	/** That two forms have the same name is known by who knows both of them. */
	@Test
	void everyKindHasAText() {
		Set<Class<?>> missing = new HashSet<>(List.of(FormIssue.class.getPermittedSubclasses()));
		missing.remove(RepeatedForm.class);
		for (Arguments arguments : issues())
			missing.remove(((IssueAt) arguments.get()[0]).apply(Region.at(0)).getClass());
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
