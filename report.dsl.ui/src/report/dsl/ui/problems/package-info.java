// SPDX-License-Identifier: EPL-2.0
/** Findings as markers and annotations, and their fixes. */
package report.dsl.ui.problems;
