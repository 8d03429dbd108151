// SPDX-License-Identifier: EPL-2.0
/** Web pages: the article without its frame, read in the order in which it is seen. */
@NullMarked
package report.dsl.documents.read.web;

import org.jspecify.annotations.NullMarked;
