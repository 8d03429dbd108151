// SPDX-License-Identifier: EPL-2.0
/** The report as a Word document. */
package report.dsl.documents.write.word;
