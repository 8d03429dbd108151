/** Word documents of all versions. */
package report.dsl.documents.read.word;
