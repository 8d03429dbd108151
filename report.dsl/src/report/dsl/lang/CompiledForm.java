package report.dsl.lang;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import report.dsl.form.Form;
import report.dsl.lang.compiler.Grammar;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * What became of a {@code .form} file.
 *
 * @param form     as much of the form as could be understood; without sections when that is nothing
 * @param troubles what is wrong with the text, in its order; kinds {@code FORM_…}
 * @param definitions for the form and each section, table, column, line and relation of it (by identity) what defines it
 */
public record CompiledForm(Source source, Form form, List<ReadIssue> troubles, Map<Object, EObject> definitions) {

	public CompiledForm {
		troubles = List.copyOf(troubles);
		definitions = new IdentityHashMap<>(definitions);
	}

	/** One without a model. */
	public CompiledForm(Source source, Form form, List<ReadIssue> troubles) {
		this(source, form, troubles, Map.of());
	}

	/** @return what defines a part of the form, or null */
	public EObject definition(Object part) {
		return definitions.get(part);
	}

	/** The same, with the trouble that another form has its name: what its surroundings are, a compiler does not know. */
	public CompiledForm sameNameAs(String otherFile) {
		EObject file = definition(form);
		Region place = file == null ? Region.at(0) : Grammar.name(file);
		List<ReadIssue> more = new ArrayList<>(List.of(new ReadIssue(ReadIssue.Kind.FORM_TWICE, place, null, List.of(form.name(), otherFile))));
		more.addAll(troubles);
		return new CompiledForm(source, form, more, definitions);
	}
}
