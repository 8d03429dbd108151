// SPDX-License-Identifier: EPL-2.0
/** Commands that change or use the report in the active editor. */
package report.dsl.ui.commands;
