// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import report.dsl.lang.model.ModelText;
import report.dsl.lang.report.Report;
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

	/** The filled form as the model says it now, without its neighbours. */
	public Sheet sheet(XtextResource resource) {
		boolean hasReport = !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Report;
		ModelText text = hasReport ? ModelText.of((Report) resource.getContents().getFirst()) : null;
		return text != null && text.sheet() != null ? text.sheet() : parsed(resource);
	}

	/** The filled form as it was parsed: what offsets of nodes are about. */
	Sheet parsed(XtextResource resource) {
		return cache.get(Sheet.class, resource,
				() -> read(resource, new Source(resource.getURI().lastSegment(), resource.getParseResult().getRootNode().getText())));
	}

	/** Reads a text on the forms that a resource can be on. */
	Sheet read(XtextResource resource, Source source) {
		return ReportReader.read(source, forms.of(resource));
	}

	/** The sheet with its figures and the reports it refers to; not kept, because those can change without this one. */
	public Reading reading(XtextResource resource) {
		return new Reading(sheet(resource), new ResourceNeighbours(resource, this, forms.of(resource)), Catalogue.RULES);
	}
}
