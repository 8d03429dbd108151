// SPDX-License-Identifier: EPL-2.0
/** Rules about the sections of a report and how much text stands in them. */
@NullMarked
package report.dsl.rules.sections;

import org.jspecify.annotations.NullMarked;
