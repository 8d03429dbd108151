// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key     key in JSON, e.g. {@code business}
 * @param label   label as printed
 * @param brief   label for narrow tables, e.g. {@code 商业}; the label itself when the form states none
 * @param aliases other labels that real reports use
 * @param group   label of the column group above it, e.g. 法人或其他组织
 * @param unit    unit of the figures
 * @param signed  figures below zero are meaningful (本年增/减)
 * @param index   position from the left
 */
public record Column(String key, String label, String brief, List<String> aliases, @Nullable String group, Unit unit, boolean signed,
		int index) {

	public Column {
		aliases = List.copyOf(aliases);
	}

	/** All other wordings that a report may use: the short label first, then the aliases. */
	public List<String> otherLabels() {
		return otherLabels(label, brief, aliases);
	}

	static List<String> otherLabels(String label, String brief, List<String> aliases) {
		if (brief.equals(label))
			return aliases;
		List<String> all = new ArrayList<>(aliases.size() + 1);
		all.add(brief);
		all.addAll(aliases);
		return all;
	}

	@Override
	public String toString() {
		return key;
	}
}
