package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.ReadIssue.Kind;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** The vocabulary of the tests of forms. */
final class FormAssert {

	private FormAssert() {
	}

	/** Compiles a text that has to be without fault. */
	static Form form(String text) {
		CompiledForm compiled = WorkspaceForms.compile(new Source("test.form", text));
		assertEquals(List.of(), lines(compiled), text);
		return compiled.form();
	}

	/** Where each trouble is expected is marked by ⟦ ⟧, in their order; the first of several kinds at one place first. */
	static ReadIssue trouble(Kind kind, String marked, String... words) {
		int start = marked.indexOf('⟦');
		String text = marked.replace("⟦", "").replace("⟧", "");
		Region region = new Region(start, marked.indexOf('⟧') - 1);
		CompiledForm compiled = WorkspaceForms.compile(new Source("test.form", text));
		List<ReadIssue> troubles = compiled.troubles();
		assertEquals(List.of(new ReadIssue(kind, region, null, List.of(words))), troubles, text);
		return troubles.getFirst();
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
		for (ReadIssue trouble : compiled.troubles())
			lines.add(compiled.source().line(trouble.region().start()) + ": " + trouble.kind() + " " + trouble.words());
		return lines;
	}
}
