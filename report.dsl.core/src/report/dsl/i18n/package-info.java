// SPDX-License-Identifier: EPL-2.0
/** Texts for people in both languages of the product, Chinese first: {@link report.dsl.i18n.Text}. */
@NullMarked
package report.dsl.i18n;

import org.jspecify.annotations.NullMarked;
