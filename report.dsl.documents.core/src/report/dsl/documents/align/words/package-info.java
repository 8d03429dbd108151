// SPDX-License-Identifier: EPL-2.0
/** What a form prints, as documents write it: labels, figures and their variants. */
@NullMarked
package report.dsl.documents.align.words;

import org.jspecify.annotations.NullMarked;
