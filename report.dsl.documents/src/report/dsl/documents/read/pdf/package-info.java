/** PDF files: from letters and lines on pages to paragraphs and tables. */
package report.dsl.documents.read.pdf;
