// SPDX-License-Identifier: EPL-2.0
/** Which row of the document is which line of the form: two sequences are aligned. */
@NullMarked
package report.dsl.documents.align.matches;

import org.jspecify.annotations.NullMarked;
