package report.dsl.lang;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** What the checks see of a resource. Its text is read once per state and shared by all services of the language. */
@Singleton
public class ReportReadings {

	@Inject
	private IResourceScopeCache cache;

	@Inject
	private ResourceForms forms;

	/** The filled form, without its neighbours: enough for linking and formatting. */
	public Sheet sheet(XtextResource resource) {
		return cache.get(Sheet.class, resource,
				() -> ReportReader.read(new Source(resource.getURI().lastSegment(), text(resource)), forms.of(resource)));
	}

	/** The sheet with its figures and the reports it refers to; not kept, because those can change without this one. */
	public Reading reading(XtextResource resource) {
		return new Reading(sheet(resource), new ResourceNeighbours(resource, this, forms.of(resource)), Catalogue.RULES);
	}

	private static String text(XtextResource resource) {
		return resource.getParseResult().getRootNode().getText();
	}
}
