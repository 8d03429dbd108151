// SPDX-License-Identifier: EPL-2.0
/** Commands that change or use the report in the active editor. */
@NullMarked
package report.dsl.ui.commands;

import org.jspecify.annotations.NullMarked;
