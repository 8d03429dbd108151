// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;

/** Opens {@code .report} files for EMF inside Equinox; named in plugin.xml. */
public class ReportResourceFactory extends XtextResourceFactory {

	public ReportResourceFactory() {
		super(Languages.report().getProvider(XtextResource.class));
	}
}
