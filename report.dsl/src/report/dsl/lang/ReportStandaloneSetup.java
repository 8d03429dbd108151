package report.dsl.lang;

/** Sets the report language up where no Equinox runs. */
public class ReportStandaloneSetup extends ReportStandaloneSetupGenerated {
	public static void doSetup() {
		new ReportStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
