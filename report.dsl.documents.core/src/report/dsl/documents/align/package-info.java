// SPDX-License-Identifier: EPL-2.0
/** From the blocks of a document to a report: which form it is, where its sections begin, and which figure belongs in which cell. */
@NullMarked
package report.dsl.documents.align;

import org.jspecify.annotations.NullMarked;
