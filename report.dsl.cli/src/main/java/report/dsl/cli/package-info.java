// SPDX-License-Identifier: EPL-2.0
/** The command line: one class a command, and how files are opened, checked and written. */
@NullMarked
package report.dsl.cli;

import org.jspecify.annotations.NullMarked;
