// SPDX-License-Identifier: EPL-2.0
/** The view that counts the findings of all reports, by rule and by report. */
@NullMarked
package report.dsl.ui.findings;

import org.jspecify.annotations.NullMarked;
