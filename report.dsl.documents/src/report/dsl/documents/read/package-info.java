// SPDX-License-Identifier: EPL-2.0
/** What kind of file a document is, and the reader of that kind. */
@NullMarked
package report.dsl.documents.read;

import org.jspecify.annotations.NullMarked;
