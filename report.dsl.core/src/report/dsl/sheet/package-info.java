// SPDX-License-Identifier: EPL-2.0
/**
 * The form filled in: what a report says in each cell, in its head and its narrative, where that stands in the text, and what
 * the reader noticed on the way.
 */
@NullMarked
package report.dsl.sheet;

import org.jspecify.annotations.NullMarked;
