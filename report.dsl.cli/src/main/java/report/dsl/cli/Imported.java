// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Remark;

/**
 * A report that was made of a document.
 *
 * @param output  name below the output folder
 * @param text    null when it stands in the output folder
 * @param outcome null when it was not to be written
 */
record Imported(String output, @Nullable String text, List<Remark> remarks, ProtectedOutput.@Nullable Outcome outcome) {
}
