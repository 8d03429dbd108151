// SPDX-License-Identifier: EPL-2.0
/** Rules about the rows of tables: which are missing, unknown, repeated or out of order. */
@NullMarked
package report.dsl.rules.rows;

import org.jspecify.annotations.NullMarked;
