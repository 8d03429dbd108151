// SPDX-License-Identifier: EPL-2.0
/**
 * The text of reports: reading it into a sheet without ever failing, formatting and printing it, and the edits that fixes and
 * editors need.
 */
@NullMarked
package report.dsl.text;

import org.jspecify.annotations.NullMarked;
