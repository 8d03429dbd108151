// SPDX-License-Identifier: EPL-2.0
/** The bytes of a document before anybody knows what it is, and why one cannot be read. */
package report.dsl.documents.source;
