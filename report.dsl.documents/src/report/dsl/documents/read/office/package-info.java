// SPDX-License-Identifier: EPL-2.0
/** What the readers of word processors and workbooks share: archives unpacked and streamed within bounds, rows of tables, numbered lists. */
@NullMarked
package report.dsl.documents.read.office;

import org.jspecify.annotations.NullMarked;
