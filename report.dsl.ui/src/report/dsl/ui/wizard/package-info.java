// SPDX-License-Identifier: EPL-2.0
/** Wizards: new project, new report, import, export. */
@NullMarked
package report.dsl.ui.wizard;

import org.jspecify.annotations.NullMarked;
