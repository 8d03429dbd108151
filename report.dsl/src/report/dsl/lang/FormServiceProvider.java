// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;

/** The services of the form language for Xtext inside Equinox; named in plugin.xml. */
public class FormServiceProvider extends DefaultResourceServiceProvider {

	public FormServiceProvider() {
		Languages.form().injectMembers(this);
	}
}
