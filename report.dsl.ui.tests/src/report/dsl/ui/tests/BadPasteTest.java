// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import report.dsl.ui.plugin.Activator;

/** The clipboard holds more than a table takes, or something else: nothing is lost, what does not fit is said, and the window works on. */
@ExtendWith(CleanLog.class)
class BadPasteTest {

	private static final String ROW = "一、本年新收申请数量";
	private static final String PROSE = "存在的问题：";
	private static final Transfer[] TEXT = { TextTransfer.getInstance() };
	private static final Transfer[] TEXT_AND_HTML = { TextTransfer.getInstance(), HTMLTransfer.getInstance() };
	private static final Transfer[] HTML = { HTMLTransfer.getInstance() };
	/** What the thread of the user interface may work for a paste. */
	private static final long SECOND = 1_000_000_000L;

	private String before;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void open() throws Exception {
		before = Bench.example("yunxi-2021.report");
		IFile file = Bench.file(Bench.project("demo", false), "yunxi-2021.report", before);
		editor = Bench.open(file);
		document = Bench.document(editor);
		Bench.await("colours", () -> Bench.widget(editor).getStyleRangeAtOffset(0) != null);
		Bench.settle(300);
	}

	private void selectCell() {
		editor.selectAndReveal(document.get().indexOf('|', document.get().lastIndexOf(ROW)) + 2, 0);
	}

	private void selectProse() {
		editor.selectAndReveal(document.get().lastIndexOf(PROSE), 0);
	}

	/** Pastes, and says for how long that kept the window from working. */
	private void paste(String what, Object[] data, Transfer[] kinds) throws Exception {
		long start = Bench.worked();
		Bench.paste(editor, data, kinds);
		long worked = Bench.worked() - start;
		System.out.printf("paste of %s: the user interface works for %d ms%n", what, worked / 1_000_000);
		assertTrue(worked < 3 * SECOND, what + ": " + worked + " ns");
	}

	private void refused(String why) throws Exception {
		Bench.await(why, () -> Bench.status().contains(why));
		assertEquals(before, document.get());
	}

	private String row() throws Exception {
		IRegion line = document.getLineInformationOfOffset(document.get().lastIndexOf(ROW));
		return document.get(line.getOffset(), line.getLength());
	}

	private static String cells() {
		StringBuilder text = new StringBuilder();
		for (int row = 0; row < 1_000; row++)
			for (int column = 0; column < 10; column++)
				text.append(row * 10 + column).append(column < 9 ? "\t" : "\r\n");
		return text.toString();
	}

	/** The same as a spreadsheet writes it beside the text. */
	private static String sheet(String cells) {
		return "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><!--StartFragment--><table>"
				+ cells.replaceAll("(?m)^(.*)\r\n", "<tr><td align=right>$1</td></tr>").replace("\t", "</td><td align=right>")
				+ "</table><!--EndFragment--></body></html>";
	}

	@Test
	void tenThousandCellsIntoATable() throws Exception {
		selectCell();
		paste("10,000 cells", new Object[] { cells() }, TEXT);
		refused("more than 2000 cells");
		paste("10,000 cells with HTML", new Object[] { cells(), sheet(cells()) }, TEXT_AND_HTML);
		refused("more than 2000 cells");
	}

	@Test
	void tenThousandCellsIntoTheNarrative() throws Exception {
		selectProse();
		paste("10,000 cells as text", new Object[] { cells(), sheet(cells()) }, TEXT_AND_HTML);
		String text = document.get();
		int at = text.indexOf("0\t1\t2");
		assertEquals(before, text.substring(0, at) + text.substring(text.lastIndexOf(PROSE)), "the report is there as it was");
		assertEquals(cells().replaceAll("\\R", "\n"), text.substring(at, text.lastIndexOf(PROSE)).replaceAll("\\R", "\n"));
	}

	/** A report as Word puts it on the clipboard: paragraphs and tables, and a picture in the text. */
	private String word() {
		StringBuilder html = new StringBuilder("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" ")
				.append("xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><meta name=Generator content=\"Microsoft Word 15\">")
				.append("<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>")
				.append("p.MsoNormal { mso-style-parent:\"\"; font-family:宋体 } ".repeat(2_000))
				.append("</style></head><body lang=ZH-CN><!--StartFragment-->");
		boolean table = false;
		for (String line : before.split("\n")) {
			boolean row = line.contains("|");
			html.append(row == table ? "" : row ? "<table class=MsoTableGrid border=1>" : "</table>");
			table = row;
			html.append(row
					? "<tr><td><p class=MsoNormal>" + line.replace("|", "<o:p></o:p></p></td><td><p class=MsoNormal>") + "</p></td></tr>"
					: "<p class=MsoNormal><span lang=EN-US>" + line + "<o:p></o:p></span></p>");
		}
		String picture = Base64.getEncoder().encodeToString(new byte[500_000]);
		return html.append("<img width=200 src=\"data:image/png;base64,").append(picture)
				.append("\"><!--EndFragment--></body></html>").toString();
	}

	@Test
	void aWholeWordReportIntoATable() throws Exception {
		selectCell();
		paste("a Word report", new Object[] { before.replace(" | ", "\t"), word() }, TEXT_AND_HTML);
		refused("import the whole document");
	}

	@Test
	void aWholeWordReportIntoTheNarrative() throws Exception {
		selectProse();
		paste("a Word report as text", new Object[] { before.replace(" | ", "\t"), word() }, TEXT_AND_HTML);
		assertTrue(document.get().contains(before.replace(" | ", "\t")), "all of its text is there");
		assertEquals(2 * before.length() - before.split(" \\| ", -1).length * 2 + 2, document.getLength(), "and all of the report");
	}

	@Test
	void aPictureAnywhere() throws Exception {
		Image image = new Image(Bench.display(), 2_000, 2_000);
		Object[] picture = { image.getImageData() };
		image.dispose();
		Transfer[] kind = { ImageTransfer.getInstance() };
		selectCell();
		paste("a picture", picture, kind);
		refused("picture");
		selectProse();
		paste("a picture beside the narrative", picture, kind);
		refused("picture");
	}

	/** Browsers name the picture in HTML and give no text. */
	@Test
	void aPictureOfAWebPage() throws Exception {
		Object[] picture = { "<img src=\"data:image/png;base64,AAAA\">" };
		selectCell();
		paste("a picture of a page", picture, HTML);
		refused("picture");
		Bench.type(Bench.widget(editor), "\t"); // another message, or none
		selectProse();
		paste("a picture of a page beside the narrative", picture, HTML);
		refused("picture");
	}

	@Test
	void theWindowWorksOnUntilTheServerAnswers() throws Exception {
		selectCell();
		CountDownLatch busy = busyServer();
		try {
			paste("cells for a busy server", new Object[] { "11\t12\r\n" }, TEXT);
			refused("Pasting");
		} finally {
			busy.countDown();
		}
		Bench.await("the cells", () -> row().contains("11 |"));
		assertTrue(row().replace(" ", "").startsWith(ROW + "|11|12|"), row());
	}

	@Test
	void whatIsTypedMeanwhileStaysAndNothingIsPastedBeside() throws Exception {
		selectCell();
		CountDownLatch busy = busyServer();
		try {
			paste("cells for a busy server", new Object[] { "11\t12\r\n" }, TEXT);
			document.replace(0, 0, "// 注释\n");
			before = document.get();
		} finally {
			busy.countDown();
		}
		refused("Paste again");
	}

	private static CountDownLatch busyServer() {
		CountDownLatch busy = new CountDownLatch(1);
		Activator.services().server().tell(to -> {
			try {
				busy.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		return busy;
	}
}
