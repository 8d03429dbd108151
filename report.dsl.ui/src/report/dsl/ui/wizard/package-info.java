// SPDX-License-Identifier: EPL-2.0
/** Wizards: new project, new report, import, export. */
package report.dsl.ui.wizard;
