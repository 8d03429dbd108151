// SPDX-License-Identifier: EPL-2.0
/** The table of contents of all rules, in the order in which findings at one place are told. */
@NullMarked
package report.dsl.rules.catalogue;

import org.jspecify.annotations.NullMarked;
