// SPDX-License-Identifier: EPL-2.0
/** Rules about relations with the figures of last year. */
@NullMarked
package report.dsl.rules.years;

import org.jspecify.annotations.NullMarked;
