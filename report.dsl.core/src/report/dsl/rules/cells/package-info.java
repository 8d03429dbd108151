// SPDX-License-Identifier: EPL-2.0
/** Rules about what is written in single cells of tables. */
package report.dsl.rules.cells;
