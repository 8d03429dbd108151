// SPDX-License-Identifier: EPL-2.0
/** What stands around the editor: the perspective, the first steps in an empty window, the font. */
package report.dsl.ui.workbench;
