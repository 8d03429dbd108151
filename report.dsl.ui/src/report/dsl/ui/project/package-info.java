// SPDX-License-Identifier: EPL-2.0
/** Projects whose JSON is generated: nature, builder, output folders, settings. */
@NullMarked
package report.dsl.ui.project;

import org.jspecify.annotations.NullMarked;
