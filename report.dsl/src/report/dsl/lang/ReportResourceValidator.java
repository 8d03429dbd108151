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

import com.google.inject.Inject;

import report.dsl.rules.Checker;
import report.dsl.rules.Settings;

/**
 * The findings on a report as issues. It takes the place of Xtext's own validator: what links to nothing is a finding of
 * the rules already, in the words of the form, and must not be reported twice.
 */
public class ReportResourceValidator implements IResourceValidator {

	@Inject
	private ReportReadings readings;

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
		if (!mode.shouldCheck(CheckType.FAST) || !(resource instanceof XtextResource report))
			return List.of();
		return Issues.of(Checker.check(readings.reading(report), Settings.DEFAULT), readings.sheet(report).source(), report.getURI());
	}
}
