// SPDX-License-Identifier: EPL-2.0
/** What the readers of web pages, PDF and OFD share: cells laid into a grid, characters, and remarks. */
@NullMarked
package report.dsl.documents.read.page;

import org.jspecify.annotations.NullMarked;
