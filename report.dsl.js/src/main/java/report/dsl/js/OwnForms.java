// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.FormImages;
import report.dsl.form.Forms;

/** The shipped forms with those that the page has brought along. @param own hide shipped ones of the same name */
record OwnForms(List<Form> own) implements Forms {

	@Override
	public @Nullable Form form(@Nullable String name) {
		for (Form form : own)
			if (form.name().equals(name))
				return form;
		return FormImages.SHIPPED.form(name);
	}

	@Override
	public List<String> names() {
		List<String> names = new ArrayList<>(FormImages.SHIPPED.names());
		for (Form form : own)
			if (!names.contains(form.name()))
				names.add(form.name());
		return names;
	}
}
