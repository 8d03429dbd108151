// SPDX-License-Identifier: EPL-2.0
/** Rules about the remarks that an import left in a report, until somebody has compared them with the original. */
@NullMarked
package report.dsl.rules.imports;

import org.jspecify.annotations.NullMarked;
