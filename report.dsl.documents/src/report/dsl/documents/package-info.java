// SPDX-License-Identifier: EPL-2.0
/** The door to documents: files of Word, Excel, PDF and the web become blocks and reports, and reports become documents. */
@NullMarked
package report.dsl.documents;

import org.jspecify.annotations.NullMarked;
