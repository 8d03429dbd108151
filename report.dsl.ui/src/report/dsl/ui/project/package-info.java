// SPDX-License-Identifier: EPL-2.0
/** Projects whose JSON is generated: nature, builder, output folders, settings. */
package report.dsl.ui.project;
