// SPDX-License-Identifier: EPL-2.0
/** Rules about {@code .form} files: each explains one kind of {@link report.dsl.rules.FormIssue}. */
@NullMarked
package report.dsl.rules.forms;

import org.jspecify.annotations.NullMarked;
