// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;

import report.dsl.lang.report.Report;

/** Follows paths that a report names, relative to itself. */
final class ReportPaths {

	private ReportPaths() {
	}

	/** The report at the path; null when there is none. */
	static @Nullable Report report(XtextResource from, @Nullable String path) {
		XtextResource resource = resource(from, path);
		return resource != null && resource.getContents().getFirst() instanceof Report report ? report : null;
	}

	/** The resource with a report at the path; null when there is none. */
	static @Nullable XtextResource resource(XtextResource from, @Nullable String path) {
		if (path == null || path.isBlank() || !from.getURI().isHierarchical())
			return null;
		URI uri = URI.createURI(path.replace('\\', '/')).resolve(from.getURI());
		Resource found = uri.equals(from.getURI()) ? null : EcoreUtil2.getResource(from, uri.toString());
		return found instanceof XtextResource resource && !resource.getContents().isEmpty() ? resource : null;
	}
}
