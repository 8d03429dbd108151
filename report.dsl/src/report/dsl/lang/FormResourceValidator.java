// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import report.dsl.rules.Checker;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;

/** The findings on a form as issues, syntax and links included: the compiler notes them all. */
public class FormResourceValidator implements IResourceValidator {

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
		if (!mode.shouldCheck(CheckType.FAST) || !(resource instanceof XtextResource form))
			return List.of();
		CompiledForm compiled = FormCompiler.compiled(form);
		return Issues.of(Checker.checkForm(Catalogue.RULES, compiled.issues(), Settings.DEFAULT), compiled.source(), form.getURI());
	}
}
