// SPDX-License-Identifier: EPL-2.0
/** PDF files: the letters and lines on their pages. */
@NullMarked
package report.dsl.documents.read.pdf;

import org.jspecify.annotations.NullMarked;
