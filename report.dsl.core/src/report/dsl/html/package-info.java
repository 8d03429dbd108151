// SPDX-License-Identifier: EPL-2.0
/** The printed report as a web page: the official layout, with marks at findings where it is a preview. */
@NullMarked
package report.dsl.html;

import org.jspecify.annotations.NullMarked;
