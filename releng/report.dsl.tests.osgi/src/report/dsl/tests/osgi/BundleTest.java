// SPDX-License-Identifier: EPL-2.0
package report.dsl.tests.osgi;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
	void everyExportedPackageHoldsAClass() throws Exception {
		Set<String> exported = exportedPackages();
		exported.removeAll(classes().map(BundleTest::packageOf).collect(toSet()));
		assertEquals(Set.of(), exported);
	}

	@Test
	void everyClassLoads() throws Exception {
		for (String name : classes().toList())
			bundle.loadClass(name);
	}

	private Stream<String> classes() {
		return bundle.adapt(BundleWiring.class)
				.listResources("/report/dsl", "*.class", BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)
				.stream().map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'));
	}

	private Set<String> exportedPackages() throws Exception {
		ManifestElement[] elements = ManifestElement.parseHeader(Constants.EXPORT_PACKAGE,
				bundle.getHeaders().get(Constants.EXPORT_PACKAGE));
		return Stream.of(elements).map(ManifestElement::getValue).collect(toCollection(TreeSet::new));
	}

	private static String packageOf(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}
}
