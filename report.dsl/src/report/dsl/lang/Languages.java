// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

import report.dsl.lang.form.FormPackage;
import report.dsl.lang.report.ReportPackage;

/**
 * The two languages where nobody calls a setup: inside Equinox, whose registries name the factories of this package, and in the
 * command line, which needs less of them than a setup registers. Each is set up when it is first asked for.
 */
final class Languages {

	private static final String GUICE_OPTION = "guice_bytecode_gen_option";

	private Languages() {
	}

	private static final class OfForms {
		static final Injector INJECTOR = injector(new FormRuntimeModule());
	}

	private static final class OfReports {
		static final Injector INJECTOR = injector(new ReportRuntimeModule());

		static {
			EPackage.Registry.INSTANCE.putIfAbsent(ReportPackage.eNS_URI, ReportPackage.eINSTANCE);
		}
	}

	static Injector form() {
		return OfForms.INJECTOR;
	}

	static Injector report() {
		return OfReports.INJECTOR;
	}

	/** Nothing is intercepted: without generated classes Guice starts sooner and a JDK 24 or later has nothing to warn about. */
	static void generateNoClasses() {
		if (System.getProperty(GUICE_OPTION) == null)
			System.setProperty(GUICE_OPTION, "DISABLED");
	}

	private static Injector injector(Module module) {
		generateNoClasses();
		EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
		EPackage.Registry.INSTANCE.putIfAbsent(FormPackage.eNS_URI, FormPackage.eINSTANCE);
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
		return Guice.createInjector(module);
	}
}
