// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.ide.DefinitionPlace;
import report.dsl.ide.Document;
import report.dsl.lang.ShippedForms;

/** Finds the files that parts of forms stand in. */
public final class FormPlaces {

	private FormPlaces() {
	}

	/**
	 * Where a part of the form of a document is defined.
	 *
	 * @param form the form of the document; it may have been read at another time than its file
	 * @param part a section, table, row or column of it, or the form itself
	 * @return null when no file defines it
	 */
	public static @Nullable Definition definition(Form form, Object part, Document from, FormLibrary library) {
		FormDocument file = library.formFile(form, from);
		if (file == null)
			return null;
		FormModel model = FormModel.of(file);
		Object there = counterpart(form, part, model.form());
		return there == null ? null : model.definition(there);
	}

	/** The place of a definition in its file. @return null when the file is not known */
	public static @Nullable DefinitionPlace place(Definition definition, Document from, FormLibrary library) {
		String uri = uri(definition.text(), from, library);
		return uri == null ? null : new DefinitionPlace(uri, definition.text().source(), definition.whole(), definition.name());
	}

	/** The URI of the file with a text. @return null when it is not known */
	public static @Nullable String uri(FormText text, Document from, FormLibrary library) {
		if (from.source() == text.source())
			return from.uri();
		if (!text.shipped())
			return library.uri(text.source().name());
		Form form = ShippedForms.INSTANCE.form(text.form());
		FormDocument file = form == null ? null : library.formFile(form, from);
		return file == null || !file.shipped() ? null : file.uri();
	}

	/** The part of another reading of a form with the same keys. @return null when there is none */
	public static @Nullable Object counterpart(Form form, Object part, Form other) {
		if (form == other)
			return part;
		return switch (part) {
		case Form whole -> other;
		case Section section -> other.section(section.key());
		case Table table -> other.table(table.key());
		default -> inTable(form, part, other);
		};
	}

	private static @Nullable Object inTable(Form form, Object part, Form other) {
		for (Table table : form.tables()) {
			Table twin = other.table(table.key());
			if (twin == null)
				continue;
			for (int i = 0; i < table.columns().size(); i++)
				if (table.columns().get(i) == part)
					return twin.column(table.columns().get(i).key());
			for (Row row : table.lines())
				if (row == part)
					return line(twin, row);
		}
		return null;
	}

	private static @Nullable Row line(Table table, Row like) {
		for (Row row : table.lines())
			if (row.group() == like.group() && row.depth() == like.depth() && row.key().equals(like.key()))
				return row;
		return null;
	}
}
