// SPDX-License-Identifier: EPL-2.0
/** From letters and lines on pages to paragraphs and tables: what the readers of PDF and OFD share. */
@NullMarked
package report.dsl.documents.read.layout;

import org.jspecify.annotations.NullMarked;
