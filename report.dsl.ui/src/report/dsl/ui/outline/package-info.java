// SPDX-License-Identifier: EPL-2.0
/** The Outline view and the quick outline. */
@NullMarked
package report.dsl.ui.outline;

import org.jspecify.annotations.NullMarked;
