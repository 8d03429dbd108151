// SPDX-License-Identifier: EPL-2.0
/** The report as a tagged PDF, with fonts that come along. */
@NullMarked
package report.dsl.documents.write.pdf;

import org.jspecify.annotations.NullMarked;
