// SPDX-License-Identifier: EPL-2.0
/** What the readers of Word and Excel share: the packages of Office files, unpacked and streamed within bounds. */
package report.dsl.documents.read.office;
