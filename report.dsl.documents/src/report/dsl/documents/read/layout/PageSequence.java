// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.read.page.PageRemarks;

/** The pages of a document, of which only letters and lines are known, and where they stand. */
public final class PageSequence {

	private final List<List<PagePart>> pages = new ArrayList<>();
	private final List<Float> heights = new ArrayList<>();

	/** The next page. @param height in points */
	public void add(List<Glyph> glyphs, List<RuledLine> rules, float height) {
		pages.add(PageParts.of(glyphs, rules, pages.size() + 1));
		heights.add(height);
	}

	/** Paragraphs and tables of all pages; numbers of pages and what stands on every page are left out. */
	public List<Block> blocks(PageRemarks remarks) {
		PageMargins.takeOut(pages, heights, remarks);
		List<List<PagePart>> parts = new ArrayList<>();
		for (List<PagePart> page : pages)
			parts.add(BareTables.in(page));
		return PageBlocks.of(parts);
	}
}
