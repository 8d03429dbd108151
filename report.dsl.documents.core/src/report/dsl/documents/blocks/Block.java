// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

/** A part of a document in reading order, without anything that belongs to the kind of file. */
public sealed interface Block permits Paragraph, Grid {

	/** Where it begins. */
	SourcePlace spot();
}
