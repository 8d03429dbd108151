/** The report as a tagged PDF, with fonts that come along. */
package report.dsl.documents.write.pdf;
