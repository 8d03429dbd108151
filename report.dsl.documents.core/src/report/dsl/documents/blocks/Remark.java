// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * What an import tells of itself: that something of the source is not in the result, or not as it was.
 *
 * @param confidence how sure the import is of what it did, and why
 * @param message    what was done and, if it may have to be done by hand, what
 */
public record Remark(RemarkKind kind, Confidence confidence, Text message, SourcePlace spot) {
}
