// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.lang.compiler.Grammar;
import report.dsl.rules.FormIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * What became of a {@code .form} file.
 *
 * @param form     as much of the form as could be understood; without sections when that is nothing
 * @param issues what is wrong with the text, in its order
 * @param definitions for the form and each section, table, column, line and relation of it (by identity) what defines it
 */
public record CompiledForm(Source source, Form form, List<FormIssue> issues, Map<Object, EObject> definitions) {

	public CompiledForm {
		issues = List.copyOf(issues);
		definitions = new IdentityHashMap<>(definitions);
	}

	/** One without a model. */
	public CompiledForm(Source source, Form form, List<FormIssue> issues) {
		this(source, form, issues, Map.of());
	}

	/** What defines a part of the form; null when nothing does. */
	public @Nullable EObject definition(Object part) {
		return definitions.get(part);
	}

	/** The same, with the issue that another form has its name: what its surroundings are, a compiler does not know. */
	public CompiledForm sameNameAs(String otherFile) {
		EObject file = definition(form);
		Region place = file == null ? Region.at(0) : Grammar.name(file);
		List<FormIssue> more = new ArrayList<>(List.of(new FormIssue.RepeatedForm(place, form.name(), otherFile)));
		more.addAll(issues);
		return new CompiledForm(source, form, more, definitions);
	}
}
