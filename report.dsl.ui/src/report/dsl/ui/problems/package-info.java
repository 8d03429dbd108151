// SPDX-License-Identifier: EPL-2.0
/** Findings as markers and annotations, and their fixes. */
@NullMarked
package report.dsl.ui.problems;

import org.jspecify.annotations.NullMarked;
