// SPDX-License-Identifier: EPL-2.0
/** Rows of figures, in tables and in lines that have lost their cells; the rest of a section is text. */
@NullMarked
package report.dsl.documents.align.rows;

import org.jspecify.annotations.NullMarked;
