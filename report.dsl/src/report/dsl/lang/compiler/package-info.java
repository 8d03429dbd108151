// SPDX-License-Identifier: EPL-2.0
/**
 * From the text of a {@code .form} file to a {@link report.dsl.form.Form}: whatever is wrong becomes an issue with a place, and
 * the rest of the form is still there.
 */
@NullMarked
package report.dsl.lang.compiler;

import org.jspecify.annotations.NullMarked;
