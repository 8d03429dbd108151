// SPDX-License-Identifier: EPL-2.0
/** Which figure belongs in which cell of a matched row: by the header above it, else by order. */
@NullMarked
package report.dsl.documents.align.cells;

import org.jspecify.annotations.NullMarked;
