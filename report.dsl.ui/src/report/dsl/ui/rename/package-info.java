// SPDX-License-Identifier: EPL-2.0
/** Renaming in forms and reports, with a preview of the changes. */
package report.dsl.ui.rename;
