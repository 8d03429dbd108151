package report.dsl.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Collection;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleWiring;

/** The manifest of the bundle is written by hand; here Equinox itself reads it. */
class BundleTest {
	private final Bundle bundle = Platform.getBundle("report.dsl");

	@Test
	void startsInsideEquinox() throws Exception {
		assertNotNull(bundle, "report.dsl is not resolved");
		bundle.start();
		assertEquals(Bundle.ACTIVE, bundle.getState());
	}

	@Test
	void everyExportedPackageLoads() throws Exception {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		String exported = bundle.getHeaders().get(Constants.EXPORT_PACKAGE);
		for (ManifestElement element : ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, exported)) {
			String folder = "/" + element.getValue().replace('.', '/');
			Collection<String> classes = wiring.listResources(folder, "*.class", BundleWiring.LISTRESOURCES_LOCAL);
			assertFalse(classes.isEmpty(), "nothing in the exported package " + element.getValue());
			for (String file : classes)
				bundle.loadClass(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
		}
	}
}
