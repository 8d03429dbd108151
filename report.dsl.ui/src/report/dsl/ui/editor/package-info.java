// SPDX-License-Identifier: EPL-2.0
/** What the platform's text editor gains for reports and forms: colours, proposals, folding, hints, keys in tables, pasting. */
@NullMarked
package report.dsl.ui.editor;

import org.jspecify.annotations.NullMarked;
