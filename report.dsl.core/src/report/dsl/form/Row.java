// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of a table's label column: a row with cells or a group heading without.
 *
 * @param key      key in JSON: the path below the outermost group, joined by dots, e.g. {@code refused.stateSecret}
 * @param label    label as printed, with its number: {@code 1.属于国家秘密}
 * @param brief    label for narrow tables, with its number: {@code 1.国家秘密}; the label itself when the form states none
 * @param aliases  other labels that real reports use
 * @param law      article of law behind the row
 * @param unit     unit of all cells of the row where rows have units of their own (statistics)
 * @param reserved suffixes of names of organs that cannot have a figure other than 0 here, perhaps with other characters in a gap
 *                 ({@code 县…局}); empty: no such rule
 * @param rare     when figures above 0 became exceptional; null: no such rule
 * @param owing    counts cases in which a charge was not paid
 * @param group    a heading without cells
 * @param depth    0 for an outermost line
 * @param index    position among the rows with cells; -1 for a group
 * @param parent   the group or row this line stands in; null for an outermost one
 */
public record Row(String key, String label, String brief, List<String> aliases, @Nullable String law, @Nullable Unit unit,
		List<String> reserved, @Nullable Rare rare, boolean owing,
		boolean group, int depth, int index, @Nullable Row parent) {

	/** @param first year of the first reports in which a figure above 0 is exceptional. @param reason why, as a sentence */
	public record Rare(int first, String reason) {
	}

	/** Stands for other characters in a suffix. */
	public static final char GAP = '…';

	public Row {
		aliases = List.copyOf(aliases);
		reserved = List.copyOf(reserved);
	}

	/** All other wordings that a report may use: the short label first, then the aliases. */
	public List<String> otherLabels() {
		return Column.otherLabels(label, brief, aliases);
	}

	/** Whether this line stands somewhere below the other. */
	public boolean within(Row other) {
		for (@Nullable
		Row row = parent; row != null; row = row.parent)
			if (row == other)
				return true;
		return false;
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return key;
	}
}
