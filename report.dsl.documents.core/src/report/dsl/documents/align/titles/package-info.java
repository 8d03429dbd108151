// SPDX-License-Identifier: EPL-2.0
/** Titles of reports, taken apart: whose report it is, of which year, and what stands around that. */
@NullMarked
package report.dsl.documents.align.titles;

import org.jspecify.annotations.NullMarked;
