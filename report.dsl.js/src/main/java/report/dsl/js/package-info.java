// SPDX-License-Identifier: EPL-2.0
/** What the engine answers to a page: text in, text or JSON out. Plain Java, so that both builds of it can be compared. */
@NullMarked
package report.dsl.js;

import org.jspecify.annotations.NullMarked;
