// SPDX-License-Identifier: EPL-2.0
/**
 * The empty form: sections, tables, rows and columns of an official form, its units, and the linear relations between its
 * cells, all as data. Every cell has a number.
 */
@NullMarked
package report.dsl.form;

import org.jspecify.annotations.NullMarked;
