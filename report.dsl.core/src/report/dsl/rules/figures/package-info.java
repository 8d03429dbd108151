// SPDX-License-Identifier: EPL-2.0
/**
 * What rules about figures share: the names of cells in messages, calculations in words, and fixes that are proven before they
 * are offered.
 */
@NullMarked
package report.dsl.rules.figures;

import org.jspecify.annotations.NullMarked;
