// SPDX-License-Identifier: EPL-2.0
/** What stands around the editor: the perspective, the first steps in an empty window, the font. */
@NullMarked
package report.dsl.ui.workbench;

import org.jspecify.annotations.NullMarked;
