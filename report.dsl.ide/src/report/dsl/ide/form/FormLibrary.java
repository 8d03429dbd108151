// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.ide.DefinitionPlace;
import report.dsl.ide.Document;
import report.dsl.ide.Library;

/** A library in which forms are documents too. */
public interface FormLibrary extends Library {

	/**
	 * The file that defines a form, shipped ones included.
	 *
	 * @param form by identity, where a form of the workspace hides a shipped one of the same name
	 * @return null when there is none
	 */
	@Nullable
	FormDocument formFile(Form form, Document from);

	/** The forms of the workspace. */
	List<FormDocument> forms();

	@Override
	default @Nullable String formUri(Form form, Document from) {
		FormDocument file = formFile(form, from);
		return file == null ? null : file.uri();
	}

	/** Wakes the form language. */
	@Override
	default @Nullable DefinitionPlace definition(Form form, Object part, Document from) {
		Definition definition = FormPlaces.definition(form, part, from, this);
		return definition == null ? null : FormPlaces.place(definition, from, this);
	}
}
