// SPDX-License-Identifier: EPL-2.0
/** Word documents of all versions. */
package report.dsl.documents.read.word;
