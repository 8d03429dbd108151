// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Region;

/**
 * Where a thing with a key is defined.
 *
 * @param text  where the definition stands: this form, or one that it extends
 * @param key   the key as it stands there
 * @param name  place of the key
 * @param label place of the label without its quotes; null when it has none
 * @param whole all of the definition
 */
public record Definition(PartKind kind, FormText text, String key, Region name, @Nullable Region label, Region whole) {

	/** Whether both are the same place of the same text, read perhaps at different times. */
	public boolean same(@Nullable Definition other) {
		return other != null && name.equals(other.name) && text.same(other.text);
	}

	/** The label as written; empty when there is none. */
	public String labelText() {
		return label == null ? "" : text.source().text(label);
	}
}
