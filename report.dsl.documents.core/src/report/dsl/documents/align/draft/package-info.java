// SPDX-License-Identifier: EPL-2.0
/** The report that the figures and texts make: title, organ and dates, its text, remarks, and where in the document each part comes from. */
@NullMarked
package report.dsl.documents.align.draft;

import org.jspecify.annotations.NullMarked;
