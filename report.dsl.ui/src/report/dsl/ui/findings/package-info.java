// SPDX-License-Identifier: EPL-2.0
/** The view that counts the findings of all reports, by rule and by report. */
package report.dsl.ui.findings;
