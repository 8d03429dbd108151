// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import report.dsl.lang.compiler.Compilation;
import report.dsl.lang.compiler.Grammar;
import report.dsl.lang.form.FormFile;
import report.dsl.rules.FormIssue;
import report.dsl.sheet.Source;

/** Makes a {@link report.dsl.form.Form} of the model of a {@code .form} file. */
public final class FormCompiler {

	private FormCompiler() {
	}

	/** What became of the text of a resource; worked out once per state of the text. */
	static CompiledForm compiled(XtextResource resource) {
		return resource.getCache().get(CompiledForm.class, resource,
				() -> compile(resource, new Source(resource.getURI().lastSegment(), resource.getParseResult().getRootNode().getText())));
	}

	/**
	 * Never throws for what a text says: a broken one gives as much of a form as it can, and issues.
	 *
	 * @param resource with the form; those it extends have to be in the same resource set
	 */
	public static CompiledForm compile(Resource resource, Source source) {
		return compile((XtextResource) resource, source, Grammar.issues((XtextResource) resource));
	}

	/** @param syntax what breaks the grammar, found before */
	static CompiledForm compile(XtextResource resource, Source source, List<FormIssue> syntax) {
		FormFile file = !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof FormFile root ? root : null;
		Compilation compilation = new Compilation(resource, file, syntax);
		return new CompiledForm(source, compilation.form(), compilation.issues(), compilation.definitions());
	}
}
