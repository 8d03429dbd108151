// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.ide.Document;
import report.dsl.ide.form.Definition;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.lang.ShippedForms;

/** The forms in which something of a form can be mentioned. */
final class DependentForms {

	private DependentForms() {
	}

	/** The form that a definition stands in, the one that is asked from, and those of the workspace; each once. */
	static List<FormDocument> around(Definition definition, Document from, FormLibrary library) {
		List<FormDocument> files = new ArrayList<>();
		if (from instanceof FormDocument form)
			files.add(form);
		Form shipped = definition.text().shipped() ? ShippedForms.INSTANCE.form(definition.text().form()) : null;
		if (shipped != null)
			add(files, library.formFile(shipped, from));
		for (FormDocument file : library.forms())
			add(files, file);
		if (!definition.text().shipped() && library.document(library.uri(definition.text().source().name())) instanceof FormDocument file)
			add(files, file);
		return files;
	}

	private static void add(List<FormDocument> files, @Nullable FormDocument file) {
		if (file != null && files.stream().noneMatch(one -> one.uri().equals(file.uri())))
			files.add(file);
	}
}
