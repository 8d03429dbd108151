// SPDX-License-Identifier: EPL-2.0
/** Rules about relations within a year: totals, balances and bounds. */
@NullMarked
package report.dsl.rules.totals;

import org.jspecify.annotations.NullMarked;
