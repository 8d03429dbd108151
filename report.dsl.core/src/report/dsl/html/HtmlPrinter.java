// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import report.dsl.form.Section;
import report.dsl.print.PrintedParagraph;
import report.dsl.print.PrintedTable;
import report.dsl.print.Printer;
import report.dsl.sheet.Region;

/** Sets the parts of a document as elements of a page. */
final class HtmlPrinter implements Printer {

	/** Lines and paragraphs beside a text; each costs memory here, and in the browser many times that. */
	private static final int MOST = 1_000;

	private final Elements out;
	/** How many paragraphs have been printed. */
	private int paragraphs;

	HtmlPrinter(Elements out) {
		this.out = out;
	}

	@Override
	public void beginSection() {
		out.markup.raw("<section>\n");
	}

	@Override
	public void printHeading(String title, Region place) {
		out.open("h2", null, place).raw(">").text(title).raw("</h2>\n");
	}

	@Override
	public void printParagraph(PrintedParagraph paragraph) {
		String text = paragraph.text();
		int bold = paragraph.bold();
		boolean heading = paragraph.heading();
		out.open(heading ? "h3" : "p", paragraph.level() == 0 ? null : "level" + paragraph.level(), paragraph.place());
		if (out.forPreview())
			out.markup.attribute("data-paragraph", paragraphs);
		paragraphs++;
		out.markup.raw(">");
		if (bold > 0 && !heading)
			out.markup.raw("<b>").text(text, 0, bold).raw("</b>");
		out.markup.text(text, heading ? 0 : bold, text.length()).raw(heading ? "</h3>\n" : "</p>\n");
	}

	@Override
	public void printTable(PrintedTable table) {
		new TableView(out, table).write();
	}

	@Override
	public void printLine(String words, Region place) {
		out.open("p", "loose", place, out.hintOfLoose()).raw(">").text(words).raw("</p>\n");
	}

	@Override
	public int most() {
		return out.forPreview() ? MOST : Integer.MAX_VALUE;
	}

	@Override
	public void printLeftOut(int lines) {
		out.note("p", "remark", Words.LEFT_OUT.with(lines, MOST));
	}

	@Override
	public void endSection() {
		out.markup.raw("</section>\n");
	}

	/** Said beside the text only: the document is what the report says. */
	@Override
	public void printLacking(Section section) {
		if (!out.forPreview())
			return;
		out.markup.raw("<section class=\"missing\">\n<h2>").text(section.title()).raw("</h2>\n");
		out.note("p", "remark", Words.SECTION_MISSING).markup.raw("\n");
		if (section.text())
			out.blank(section);
		out.markup.raw("</section>\n");
	}

	@Override
	public void printNoParagraph(Section section) {
		if (out.forPreview())
			out.blank(section);
	}
}
