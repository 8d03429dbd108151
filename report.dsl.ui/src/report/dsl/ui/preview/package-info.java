// SPDX-License-Identifier: EPL-2.0
/** The view that shows the official layout beside the text. */
@NullMarked
package report.dsl.ui.preview;

import org.jspecify.annotations.NullMarked;
