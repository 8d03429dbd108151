// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import report.dsl.lang.report.ReportPackage;

/** Sets the report language up where no Equinox runs, and the form language that it links to. */
public class ReportStandaloneSetup extends ReportStandaloneSetupGenerated {

	public static void doSetup() {
		new ReportStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		FormStandaloneSetup.doSetup();
		EPackage.Registry.INSTANCE.putIfAbsent(ReportPackage.eNS_URI, ReportPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
