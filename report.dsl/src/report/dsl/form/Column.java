package report.dsl.form;

import java.util.List;

/**
 * A column of a table.
 *
 * @param key     key in JSON, e.g. {@code business}
 * @param label   label as printed
 * @param aliases other labels that real reports use
 * @param group   label of the column group above it, e.g. 法人或其他组织, or null
 * @param unit    unit of the figures, never null
 * @param signed  figures below zero are meaningful (本年增/减)
 * @param index   position from the left
 */
public record Column(String key, String label, List<String> aliases, String group, Unit unit, boolean signed, int index) {

	public Column {
		aliases = List.copyOf(aliases);
	}

	@Override
	public String toString() {
		return key;
	}
}
