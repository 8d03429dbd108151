// SPDX-License-Identifier: EPL-2.0
/** The bytes of a document before anybody knows what it is, and why one cannot be read. */
@NullMarked
package report.dsl.documents.source;

import org.jspecify.annotations.NullMarked;
