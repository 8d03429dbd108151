// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import org.jspecify.annotations.Nullable;

/**
 * How a form prints a table, beyond its rows and columns.
 *
 * @param kind    see {@link Kind}
 * @param heading words above all columns, e.g. 申请人情况
 * @param units   heading of the column in which the units of the rows are printed; null when they are not
 * @param dash    what stands in the fields of a group, which has no figures
 */
public record Layout(Kind kind, @Nullable String heading, @Nullable String units, @Nullable String dash) {

	public enum Kind {
		/** groups are cells beside their rows, merged over all of them */
		TREE,
		/** groups are rows of their own; what stands below is indented */
		LIST,
		/** the rows stand side by side above their columns: one row of figures */
		ACROSS
	}

	/** Unless a form says otherwise. */
	public static final Layout PLAIN = new Layout(Kind.TREE, null, null, null);
}
