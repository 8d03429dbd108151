// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;

/** The services of the report language for Xtext inside Equinox; named in plugin.xml. */
public class ReportServiceProvider extends DefaultResourceServiceProvider {

	public ReportServiceProvider() {
		Languages.report().injectMembers(this);
	}
}
