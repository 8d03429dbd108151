// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import report.dsl.i18n.Text;
import report.dsl.sheet.Region;

/**
 * Something the compiler of forms noticed in a {@code .form} file: a fact with a place. Every kind is explained by exactly one
 * {@link FormRule}. Names, labels and relations are given as written.
 */
public sealed interface FormIssue {

	/** Where it stands. */
	Region region();

	/** The text breaks the grammar. @param message what is wrong and what is expected */
	record SyntaxError(Region region, Text message) implements FormIssue {
	}

	/** A name that leads nowhere. @param similar a name that is like it; empty when there is none */
	record UnknownName(Region region, String name, String similar) implements FormIssue {
	}

	/** A name of something without figures, or figures that cannot be combined: rows with columns, columns with cells. */
	record UnusableOperand(Region region, String text) implements FormIssue {
	}

	/** A number that stands alone in a relation, or a factor of 0. */
	record BareConstant(Region region, String number) implements FormIssue {
	}

	/** A key given twice at one place. The first one counts. */
	record RepeatedKey(Region region, String key) implements FormIssue {
	}

	/** A label given twice under one heading: a report could not tell the two apart. @param heading empty at the top */
	record RepeatedLabel(Region region, String label, String heading) implements FormIssue {
	}

	/**
	 * A title, caption or label is missing or empty.
	 *
	 * @param word key word of what lacks it: form, section, table, row, group or columns
	 * @param key  its key
	 */
	record MissingTitle(Region region, String word, String key) implements FormIssue {
	}

	/** Years that are no years or end before they begin. An open end is empty. */
	record UnusableYears(Region region, String first, String last) implements FormIssue {
	}

	/** A deadline on a day that does not exist. */
	record NoSuchDay(Region region, String day) implements FormIssue {
	}

	/** A table without columns or rows. @param missing key word of what it lacks: columns or row */
	record EmptyTable(Region region, String key, String missing) implements FormIssue {
	}

	/** A form without sections. */
	record EmptyForm(Region region, String name) implements FormIssue {
	}

	/** A row or column defined by two sums. The first one counts. @param sum the second one */
	record RepeatedSum(Region region, String label, String sum) implements FormIssue {
	}

	/** A row or column defined by itself, perhaps by way of others; the sum is ignored. @param circle the labels joined by → */
	record CircularSum(Region region, String circle) implements FormIssue {
	}

	/** The sum of a group that has no other rows; it is ignored. */
	record EmptySum(Region region, String group) implements FormIssue {
	}

	/** A relation between figures in different units. */
	record MixedUnits(Region region, String relation, String unit, String otherUnit) implements FormIssue {
	}

	/** A relation that holds only when all of its figures are 0. */
	record ImpossibleRelation(Region region, String relation) implements FormIssue {
	}

	/** A relation that always holds, so that it says nothing. */
	record VoidRelation(Region region, String relation) implements FormIssue {
	}

	/** A relation that says what an earlier one says. */
	record RepeatedRelation(Region region, String relation) implements FormIssue {
	}

	/** A phrase without exactly one {@code {}}, or without a word on either side of it. */
	record UnusablePhrase(Region region, String phrase) implements FormIssue {
	}

	/** A form that extends one that does not exist, or itself by way of others. */
	record UnknownBase(Region region, String name) implements FormIssue {
	}

	/** A change in a form that extends none. @param word its key word: in, without, relabel, before or after */
	record ChangeWithoutBase(Region region, String word) implements FormIssue {
	}

	/** A form with the name of another one, which counts. @param place where that one stands */
	record RepeatedForm(Region region, String name, String place) implements FormIssue {
	}
}
