/** The report as a Word document. */
package report.dsl.documents.write.word;
