// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import com.google.inject.Injector;

/** Sets the form language up where no Equinox runs. */
public class FormStandaloneSetup extends FormStandaloneSetupGenerated {

	public static void doSetup() {
		new FormStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		Languages.generateNoClasses();
		return super.createInjectorAndDoEMFRegistration();
	}
}
