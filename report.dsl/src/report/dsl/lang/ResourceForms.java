// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.FormPackage;
import report.dsl.sheet.Source;

/** The forms that a resource can be on: those of its workspace, which hide shipped ones of the same name, and the shipped. */
@Singleton
public class ResourceForms {

	/** Under this URI the text of a shipped form is loaded when something links to it. */
	private static final String SHIPPED = "classpath:/forms/";

	@Inject
	private ResourceDescriptionsProvider index;

	/** A view of the forms as they are when asked. */
	public Forms of(XtextResource resource) {
		return new Forms() {

			@Override
			public @Nullable Form form(@Nullable String name) {
				CompiledForm own = own(resource, name);
				return own != null ? own.form() : ShippedForms.INSTANCE.form(name);
			}

			@Override
			public List<String> names() {
				Set<String> names = new LinkedHashSet<>(ShippedForms.INSTANCE.names());
				for (IEObjectDescription form : descriptions(resource).getExportedObjectsByType(FormPackage.Literals.FORM_FILE))
					names.add(form.getName().toString());
				return List.copyOf(names);
			}
		};
	}

	/** The form of this name as a model; null when it has none. */
	public @Nullable FormFile file(XtextResource resource, String name) {
		CompiledForm compiled = compiled(resource, name);
		return compiled == null ? null : (FormFile) compiled.definition(compiled.form());
	}

	/**
	 * Where a part of a form is defined.
	 *
	 * @param part a section, table, column or line of the form
	 * @return null when the form has no model, or the part none of its own
	 */
	public @Nullable EObject definition(XtextResource resource, Form form, Object part) {
		CompiledForm compiled = compiled(resource, form.name());
		Object twin = compiled == null ? null : counterpart(form, part, compiled.form());
		return compiled == null || twin == null ? null : compiled.definition(twin);
	}

	private @Nullable CompiledForm compiled(XtextResource resource, String name) {
		CompiledForm own = own(resource, name);
		return own != null ? own : shipped(resource.getResourceSet(), name);
	}

	private @Nullable CompiledForm own(XtextResource resource, @Nullable String name) {
		if (name == null || name.isEmpty())
			return null;
		for (IEObjectDescription form : descriptions(resource).getExportedObjects(FormPackage.Literals.FORM_FILE,
				QualifiedName.create(name), false)) {
			EObject file = EcoreUtil.resolve(form.getEObjectOrProxy(), resource);
			if (file.eResource() instanceof XtextResource found)
				return FormCompiler.compiled(found);
		}
		return null;
	}

	private IResourceDescriptions descriptions(XtextResource resource) {
		return index.getResourceDescriptions(resource);
	}

	private static @Nullable CompiledForm shipped(ResourceSet set, String name) {
		Source text = ShippedForms.source(name);
		if (text == null)
			return null;
		URI uri = URI.createURI(SHIPPED + text.name());
		Resource loaded = set.getResource(uri, false);
		if (loaded == null)
			loaded = load(set.createResource(uri), text);
		return FormCompiler.compiled((XtextResource) loaded);
	}

	private static Resource load(Resource resource, Source text) {
		try {
			resource.load(new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
			return resource;
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** The same part of the same form, read another time; null when the two are not alike. */
	private static @Nullable Object counterpart(Form form, Object part, Form other) {
		if (form == other)
			return part;
		Object found = at(other.sections(), position(form.sections(), part));
		List<Table> tables = form.tables();
		for (int i = 0; i < tables.size() && i < other.tables().size() && found == null; i++) {
			Table table = tables.get(i);
			Table twin = other.tables().get(i);
			if (table == part)
				found = twin;
			else if (part instanceof Row)
				found = at(twin.lines(), position(table.lines(), part));
			else if (part instanceof Column)
				found = at(twin.columns(), position(table.columns(), part));
		}
		return found;
	}

	/** By identity: columns of different tables can be equal. */
	private static int position(List<?> parts, Object part) {
		for (int i = 0; i < parts.size(); i++)
			if (parts.get(i) == part)
				return i;
		return -1;
	}

	private static @Nullable Object at(List<?> parts, int position) {
		return position >= 0 && position < parts.size() ? parts.get(position) : null;
	}
}
