// SPDX-License-Identifier: EPL-2.0
package report.dsl.tests.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tool of EMF that knows nothing of the languages opens, reads, changes and saves their files: the registries of Equinox lead there. */
class EmfTest {

	private static final Path ROOT = Path.of(System.getProperty("project"));

	private static EObject open(Path file) {
		Resource resource = new ResourceSetImpl().getResource(URI.createFileURI(file.toString()), true);
		assertTrue(resource.getErrors().isEmpty(), resource.getErrors().toString());
		return resource.getContents().getFirst();
	}

	private static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	/** The cell of a row and a column, found by reflection. */
	private static EObject cell(EObject report, String row, String column) {
		for (var contents = EcoreUtil.<EObject>getAllContents(report, false); contents.hasNext();) {
			EObject part = contents.next();
			if (part.eClass().getName().equals("Cell") && column.equals(get(part, "key")) && row.equals(get(part.eContainer(), "key")))
				return part;
		}
		throw new AssertionError(row + " " + column);
	}

	@Test
	void formsAreOpened() {
		EObject form = open(ROOT.resolve("report.dsl/forms/gov2021.form"));
		assertEquals("FormFile", form.eClass().getName());
		assertEquals("gov2021", get(form, "name"));
	}

	@Test
	void reportsAreOpenedChangedAndSaved(@TempDir Path folder) throws Exception {
		Path file = Files.copy(ROOT.resolve("examples/yunxi-2021.report"), folder.resolve("a.report"));
		String text = Files.readString(file);
		EObject report = open(file);
		EObject cell = cell(report, "received", "person");
		assertNotNull(get(cell, "column"));
		assertInstanceOf(BigDecimal.class, get(cell, "number"));
		assertEquals("gov2021", get((EObject) get(report, "form"), "name"));
		cell.eSet(cell.eClass().getEStructuralFeature("text"), "12345");
		assertEquals(new BigDecimal(12345), get(cell, "number"));
		report.eResource().save(Map.of());
		String saved = Files.readString(file);
		assertTrue(saved.contains("12345") && !text.equals(saved), saved);
		assertEquals(new BigDecimal(12345), get(cell(open(file), "received", "person"), "number"));
	}

	/**
	 * The editing services of EMF, on which its reflective editor and the tools made with it stand: commands, undo, and items for a tree.
	 */
	@Test
	void reportsAreEditedByTheServicesOfEmf(@TempDir Path folder) throws Exception {
		Path file = Files.copy(ROOT.resolve("examples/yunxi-2021.report"), folder.resolve("a.report"));
		String text = Files.readString(file);
		AdapterFactory items = new ReflectiveItemProviderAdapterFactory();
		AdapterFactoryEditingDomain editor = new AdapterFactoryEditingDomain(items, new BasicCommandStack());
		Resource resource = editor.getResourceSet().getResource(URI.createFileURI(file.toString()), true);
		EObject report = resource.getContents().getFirst();
		assertFalse(
				((IStructuredItemContentProvider) items.adapt(report, IStructuredItemContentProvider.class)).getElements(report).isEmpty());

		EObject cell = cell(report, "received", "person");
		Object before = get(cell, "number");
		Command change = SetCommand.create(editor, cell, cell.eClass().getEStructuralFeature("text"), "12345");
		assertTrue(change.canExecute());
		editor.getCommandStack().execute(change);
		assertEquals(new BigDecimal(12345), get(cell(report, "received", "person"), "number"));
		resource.save(Map.of());
		assertTrue(Files.readString(file).contains("12345"));

		editor.getCommandStack().undo();
		assertEquals(before, get(cell(report, "received", "person"), "number"));
		resource.save(Map.of());
		assertEquals(text, Files.readString(file));

		editor.getCommandStack().redo();
		resource.save(Map.of());
		assertEquals(new BigDecimal(12345), get(cell(open(file), "received", "person"), "number"));
	}

	@Test
	void theRegistriesKnowBothLanguages() {
		for (String kind : new String[] { "form", "report" }) {
			assertNotNull(EPackage.Registry.INSTANCE.getEPackage("urn:report-dsl:" + kind));
			IResourceServiceProvider services = IResourceServiceProvider.Registry.INSTANCE
					.getResourceServiceProvider(URI.createURI("a." + kind));
			assertNotNull(services, kind);
			assertTrue(services.canHandle(URI.createURI("a." + kind)));
		}
	}
}
