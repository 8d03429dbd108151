// SPDX-License-Identifier: EPL-2.0
/** Rules about the rows of tables: which are missing, unknown, repeated or out of order. */
package report.dsl.rules.rows;
