// SPDX-License-Identifier: EPL-2.0
/** The table of contents of all rules, in the order in which findings at one place are told. */
package report.dsl.rules.catalogue;
