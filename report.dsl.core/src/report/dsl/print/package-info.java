// SPDX-License-Identifier: EPL-2.0
/** The printed report, independent of the file format: which parts follow one another, and how tables are laid out as cells. */
@NullMarked
package report.dsl.print;

import org.jspecify.annotations.NullMarked;
