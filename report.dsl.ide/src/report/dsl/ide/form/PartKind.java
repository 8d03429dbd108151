// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

/** The things that a form names, or states. */
public enum PartKind {
	FORM, SECTION, TABLE, COLUMN, COLUMN_GROUP, ROW, GROUP,
	/** a relation: check, warn, suspect */
	CHECK,
	/** phrases of the narrative */
	MENTION, DEADLINE,
	/** in, without, relabel, before, after */
	CHANGE
}
