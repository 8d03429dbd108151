// SPDX-License-Identifier: EPL-2.0
/** The report as a Word document. */
@NullMarked
package report.dsl.documents.write.word;

import org.jspecify.annotations.NullMarked;
