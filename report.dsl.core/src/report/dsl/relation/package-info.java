// SPDX-License-Identifier: EPL-2.0
/**
 * What the numbers of a report say: figures with their totals worked out, the outcome of each relation, and repairs that would
 * satisfy all of them.
 */
@NullMarked
package report.dsl.relation;

import org.jspecify.annotations.NullMarked;
