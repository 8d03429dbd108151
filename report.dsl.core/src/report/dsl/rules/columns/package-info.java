// SPDX-License-Identifier: EPL-2.0
/** Rules about the header rows of tables. */
@NullMarked
package report.dsl.rules.columns;

import org.jspecify.annotations.NullMarked;
