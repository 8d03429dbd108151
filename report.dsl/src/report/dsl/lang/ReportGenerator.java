// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.AbstractGenerator;
import org.eclipse.xtext.generator.IFileSystemAccess2;
import org.eclipse.xtext.generator.IGeneratorContext;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import report.dsl.json.ReportJson;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;

/** Writes the normalised JSON of a report, the same bytes as every other tool. */
public class ReportGenerator extends AbstractGenerator {

	@Inject
	private ReportReadings readings;

	@Override
	public void doGenerate(Resource input, IFileSystemAccess2 access, IGeneratorContext context) {
		Reading reading = readings.reading((XtextResource) input);
		List<Finding> findings = Checker.check(reading, Settings.DEFAULT);
		String name = input.getURI().trimFileExtension().lastSegment() + ".json";
		access.generateFile(name, new ByteArrayInputStream(ReportJson.bytes(reading, findings)));
	}
}
