package report.dsl.lang;

/** Sets the form language up where no Equinox runs. */
public class FormStandaloneSetup extends FormStandaloneSetupGenerated {
	public static void doSetup() {
		new FormStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
