// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.rules.FormIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** The vocabulary of the tests of forms. */
final class FormAssert {

	/** An issue, but for its place. */
	interface IssueAt {

		FormIssue apply(Region place);
	}

	private FormAssert() {
	}

	/** Compiles a text that has to be without fault. */
	static Form form(String text) {
		CompiledForm compiled = WorkspaceForms.compile(new Source("test.form", text));
		assertEquals(List.of(), lines(compiled), text);
		return compiled.form();
	}

	/** The only issue of a text, where the place is marked by ⟦ ⟧. */
	static void issue(IssueAt expected, String marked) {
		String text = marked.replace("⟦", "").replace("⟧", "");
		Region region = new Region(marked.indexOf('⟦'), marked.indexOf('⟧') - 1);
		assertEquals(List.of(expected.apply(region)), WorkspaceForms.compile(new Source("test.form", text)).issues(), text);
	}

	/** The formulas of all relations, those that hold in many rows or columns once. */
	static List<String> formulas(Form form) {
		List<String> formulas = new ArrayList<>();
		for (Relation relation : form.relations()) {
			String line = relation.kind() + (relation.warning() ? " warn " : " ") + relation.formula();
			if (formulas.isEmpty() || !formulas.getLast().equals(line))
				formulas.add(line);
		}
		return formulas;
	}

	private static List<String> lines(CompiledForm compiled) {
		List<String> lines = new ArrayList<>();
		for (FormIssue issue : compiled.issues())
			lines.add(compiled.source().line(issue.region().start()) + ": " + issue);
		return lines;
	}
}
