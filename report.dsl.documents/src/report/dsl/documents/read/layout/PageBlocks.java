// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourcePlace;

/**
 * Puts the lines of a document together to paragraphs again, and the tables of its pages to tables: a line begins a paragraph when it is
 * indented, when the one before ended early, when it stands in the middle or in another size, or when there is space above it.
 */
final class PageBlocks {

	/** Headings that follow one another, as those of sections without text. */
	private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、");
	/** In sizes of the font. */
	private static final float INDENT = 1.2f;
	private static final float EARLY = 2.2f;
	private static final float APART = 2.6f;
	private static final float OTHER_SIZE = 1.2f;

	private final List<Block> blocks = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final float left;
	private final float right;
	private @Nullable PageTable table;
	/** where the table has got to */
	private int tablePage;
	private @Nullable PageLine last;
	private @Nullable SourcePlace begin;

	private PageBlocks(float left, float right) {
		this.left = left;
		this.right = right;
	}

	static List<Block> of(List<List<PagePart>> pages) {
		float[] sides = sides(pages);
		PageBlocks blocks = new PageBlocks(sides[0], sides[1]);
		for (List<PagePart> page : pages)
			for (PagePart part : page)
				if (part instanceof PageTable table)
					blocks.table(table);
				else
					blocks.line((PageLine) part);
		blocks.endParagraph();
		blocks.endTable();
		return blocks.blocks;
	}

	/** Where most of the text begins and ends: a tenth of the lines may stand further out. */
	private static float[] sides(List<List<PagePart>> pages) {
		List<Float> lefts = new ArrayList<>();
		List<Float> rights = new ArrayList<>();
		for (List<PagePart> page : pages)
			for (PagePart part : page)
				if (part instanceof PageLine line) {
					lefts.add(line.left());
					rights.add(line.right());
				}
		if (lefts.isEmpty())
			return new float[] { 0, 0 };
		lefts.sort(null);
		rights.sort(null);
		return new float[] { lefts.get(lefts.size() / 20), rights.get(rights.size() - 1 - rights.size() / 20) };
	}

	private void table(PageTable next) {
		endParagraph();
		PageTable joined = table != null && next.page() == tablePage + 1 ? table.with(next) : null;
		if (joined == null)
			endTable();
		table = joined == null ? next : joined;
		tablePage = next.page();
	}

	private void endTable() {
		if (table != null)
			blocks.add(table.grid());
		table = null;
	}

	private void line(PageLine line) {
		endTable();
		if (last != null && begins(line, last))
			endParagraph();
		if (begin == null)
			begin = line.spot();
		String words = line.text();
		if (!text.isEmpty())
			text.append(title(line) ? "\n" : latin(text.charAt(text.length() - 1)) && latin(words.charAt(0)) ? " " : "");
		text.append(words);
		last = line;
	}

	private boolean begins(PageLine line, PageLine above) {
		float size = Math.max(1, line.size());
		if (Math.abs(line.size() - above.size()) > OTHER_SIZE)
			return true;
		if (line.page() == above.page() && line.y() - above.y() > APART * size)
			return true;
		if (HEADING.matcher(text).lookingAt() && HEADING.matcher(line.text()).lookingAt())
			return true;
		if (title(line))
			return false;
		return line.left() > left + INDENT * size || above.right() < right - EARLY * size || line.columns().size() > 1
				|| above.columns().size() > 1;
	}

	/** Whether this line and the one before stand in the middle, as the lines of a title do. */
	private boolean title(PageLine line) {
		return last != null && centred(line) && centred(last) && line.page() == last.page();
	}

	private boolean centred(PageLine line) {
		float before = line.left() - left;
		float after = right - line.right();
		return before > 2 * line.size() + 1 && Math.abs(before - after) < 2 * line.size();
	}

	private static boolean latin(char c) {
		return c > ' ' && c < 0x2E80;
	}

	private void endParagraph() {
		if (begin != null && !text.isEmpty())
			blocks.add(new Paragraph(text.toString(), begin));
		text.setLength(0);
		begin = null;
		last = null;
	}
}
