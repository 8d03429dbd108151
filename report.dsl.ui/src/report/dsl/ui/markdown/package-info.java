// SPDX-License-Identifier: EPL-2.0
/** Markdown as HTML and as styled text. */
package report.dsl.ui.markdown;
