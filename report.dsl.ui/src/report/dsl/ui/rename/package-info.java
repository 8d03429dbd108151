// SPDX-License-Identifier: EPL-2.0
/** Renaming in forms and reports, with a preview of the changes. */
@NullMarked
package report.dsl.ui.rename;

import org.jspecify.annotations.NullMarked;
