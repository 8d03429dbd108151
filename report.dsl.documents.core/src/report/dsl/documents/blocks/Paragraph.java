// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

/**
 * A heading or a paragraph.
 *
 * @param text  as written, automatic numbering included; {@code \n} for a line break within the paragraph
 * @param level 1 … 9 for what the document marks as heading, 0 otherwise
 */
public record Paragraph(String text, int level, SourcePlace spot) implements Block {

	public Paragraph(String text, SourcePlace spot) {
		this(text, 0, spot);
	}
}
