// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

import java.util.List;
import java.util.Map;

import report.dsl.sheet.Field;

/**
 * A document that a report is to be made of: what stands in it, in reading order, whatever kind of file it was.
 *
 * @param stated  fields that the file states apart from its text, such as the title of a web page or a property; used only where the
 *                text states none
 * @param remarks what the reader of the file left out or doubts
 */
public record SourceDocument(List<Block> blocks, Map<Field, String> stated, List<Remark> remarks) {

	public SourceDocument {
		blocks = List.copyOf(blocks);
		stated = Map.copyOf(stated);
		remarks = List.copyOf(remarks);
	}
}
