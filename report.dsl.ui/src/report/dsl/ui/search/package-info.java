// SPDX-License-Identifier: EPL-2.0
/** References in the Search view. */
@NullMarked
package report.dsl.ui.search;

import org.jspecify.annotations.NullMarked;
