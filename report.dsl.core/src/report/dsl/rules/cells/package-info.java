// SPDX-License-Identifier: EPL-2.0
/** Rules about what is written in single cells of tables. */
@NullMarked
package report.dsl.rules.cells;

import org.jspecify.annotations.NullMarked;
