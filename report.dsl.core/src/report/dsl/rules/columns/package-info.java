// SPDX-License-Identifier: EPL-2.0
/** Rules about the header rows of tables. */
package report.dsl.rules.columns;
