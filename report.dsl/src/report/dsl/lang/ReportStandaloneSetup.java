package report.dsl.lang;

import com.google.inject.Injector;

/** Sets the report language up where no Equinox runs, and the form language that it links to. */
public class ReportStandaloneSetup extends ReportStandaloneSetupGenerated {

	public static void doSetup() {
		new ReportStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		FormStandaloneSetup.doSetup();
		return super.createInjectorAndDoEMFRegistration();
	}
}
