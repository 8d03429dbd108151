// SPDX-License-Identifier: EPL-2.0
/** What editors can do with {@code .report} files, one class a feature; none knows Xtext, a thread or a file. */
@NullMarked
package report.dsl.ide.report;

import org.jspecify.annotations.NullMarked;
