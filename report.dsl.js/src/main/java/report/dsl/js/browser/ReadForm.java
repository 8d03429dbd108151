// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.browser;

import report.dsl.form.Form;

/** A form that was read from an image. */
record ReadForm(Form form) implements OwnForm {

	@Override
	public String getName() {
		return form.name();
	}

	@Override
	public String getTitle() {
		return form.title();
	}
}
