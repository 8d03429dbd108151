package report.dsl.tests

import com.google.inject.Injector
import org.eclipse.emf.common.util.URI
import org.eclipse.xtext.resource.XtextResourceSet
import org.eclipse.xtext.util.StringInputStream
import org.junit.jupiter.api.Test
import report.dsl.lang.FormStandaloneSetup
import report.dsl.lang.ReportStandaloneSetup

import static org.junit.jupiter.api.Assertions.assertEquals

/** Both languages can be set up side by side and parse an empty file without an exception. */
class LanguagesTest {
	static val form = new FormStandaloneSetup().createInjectorAndDoEMFRegistration
	static val report = new ReportStandaloneSetup().createInjectorAndDoEMFRegistration

	@Test
	def void bothLanguagesAreRegistered() {
		assertEquals("report.dsl.lang.Form", form.load("a.form").language)
		assertEquals("report.dsl.lang.Report", report.load("a.report").language)
	}

	private def load(Injector injector, String name) {
		val resource = injector.getInstance(XtextResourceSet).createResource(URI.createURI("memory:/" + name))
		resource.load(new StringInputStream(""), null)
		resource as org.eclipse.xtext.resource.XtextResource
	}

	private def language(org.eclipse.xtext.resource.XtextResource resource) {
		resource.languageName
	}
}
