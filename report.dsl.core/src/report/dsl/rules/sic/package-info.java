// SPDX-License-Identifier: EPL-2.0
/** Rules about the marks with which an error of the original is kept as published. */
@NullMarked
package report.dsl.rules.sic;

import org.jspecify.annotations.NullMarked;
