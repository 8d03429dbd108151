// SPDX-License-Identifier: EPL-2.0
/** A document of any kind as blocks: paragraphs, and tables as cells with what they cover, each with its place in the file. */
@NullMarked
package report.dsl.documents.blocks;

import org.jspecify.annotations.NullMarked;
