// SPDX-License-Identifier: EPL-2.0
/** The pages of the help, for the help system of Eclipse and for a view of our own. */
@NullMarked
package report.dsl.ui.help;

import org.jspecify.annotations.NullMarked;
