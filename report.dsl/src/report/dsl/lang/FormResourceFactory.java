// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;

/** Opens {@code .form} files for EMF inside Equinox; named in plugin.xml. */
public class FormResourceFactory extends XtextResourceFactory {

	public FormResourceFactory() {
		super(Languages.form().getProvider(XtextResource.class));
	}
}
