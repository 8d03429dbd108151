// SPDX-License-Identifier: EPL-2.0
/**
 * A grammar of counted statements: the narrative as words and numbers, these as statements about cells of the form, and whether they agree
 * with the tables. What cells are called is data of the form ({@link report.dsl.form.Mention}), what is general language stands in
 * {@link report.dsl.rules.prose.GeneralWords}.
 */
@NullMarked
package report.dsl.rules.prose;

import org.jspecify.annotations.NullMarked;
