// SPDX-License-Identifier: EPL-2.0
/** Which form a document is written on, and where its sections and its copies of the report begin. */
@NullMarked
package report.dsl.documents.align.sections;

import org.jspecify.annotations.NullMarked;
