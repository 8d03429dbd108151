// SPDX-License-Identifier: EPL-2.0
/** Rules about the report as a whole: its title, organ, year, dates, form and references. */
@NullMarked
package report.dsl.rules.report;

import org.jspecify.annotations.NullMarked;
