// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import report.dsl.sheet.Source;

/**
 * A text in which a form, or a form that it extends, is written.
 *
 * @param shipped it comes with the program, so that it cannot be changed
 * @param form    name of the form
 */
public record FormText(Source source, boolean shipped, String form) {

	/** Whether both are the same state of the same text, read perhaps at different times. */
	public boolean same(FormText other) {
		return shipped == other.shipped && source.text().equals(other.source.text())
				&& (shipped ? form.equals(other.form) : source.name().equals(other.source.name()));
	}
}
