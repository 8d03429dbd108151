// SPDX-License-Identifier: EPL-2.0
/** Markdown as HTML and as styled text. */
@NullMarked
package report.dsl.ui.markdown;

import org.jspecify.annotations.NullMarked;
