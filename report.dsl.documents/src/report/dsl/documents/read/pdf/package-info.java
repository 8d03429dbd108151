// SPDX-License-Identifier: EPL-2.0
/** PDF files: from letters and lines on pages to paragraphs and tables. */
package report.dsl.documents.read.pdf;
