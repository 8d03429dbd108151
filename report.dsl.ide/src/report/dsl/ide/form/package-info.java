// SPDX-License-Identifier: EPL-2.0
/** What editors can do with {@code .form} files, one class a feature. */
@NullMarked
package report.dsl.ide.form;

import org.jspecify.annotations.NullMarked;
