// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Region;

/**
 * A thing as it stands in the text of a form.
 *
 * @param title      label, formula or phrase, for people
 * @param key        its key, or the key word that it begins with
 * @param whole      from its first word to its last
 * @param selection  what is selected when one goes there
 * @param definition null for what has no key
 */
public record FormItem(PartKind kind, String title, String key, Region whole, Region selection, @Nullable Definition definition,
		List<FormItem> children) {

	public FormItem {
		children = List.copyOf(children);
	}
}
