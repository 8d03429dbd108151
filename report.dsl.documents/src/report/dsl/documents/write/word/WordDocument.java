// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.print.HeadFields;
import report.dsl.print.PrintedParagraph;
import report.dsl.print.PrintedTable;
import report.dsl.print.Printer;
import report.dsl.print.Printing;
import report.dsl.rules.Reading;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** The story of a Word document: {@code word/document.xml}. */
final class WordDocument implements Printer {

	private final XmlBuilder xml = new XmlBuilder();
	/** Tables without anything between them share one frame. */
	private final List<PrintedTable> frame = new ArrayList<>();

	private WordDocument() {
	}

	static String of(Reading reading) {
		WordDocument document = new WordDocument();
		document.write(reading);
		return document.xml.toString();
	}

	private void write(Reading reading) {
		Sheet sheet = reading.sheet();
		xml.open("w:document", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r",
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships").open("w:body");
		if (sheet.text(Field.INDEX_NUMBER) != null)
			named(sheet, Field.INDEX_NUMBER, "IndexNumber");
		line(sheet, Field.TITLE, "Title");
		line(sheet, Field.ORGAN, "Organ");
		line(sheet, Field.DATE, "IssueDate");
		Printing.print(reading, this);
		endFrame();
		String style = "ContactFirst";
		for (Field field : HeadFields.BELOW)
			if (sheet.text(field) != null) {
				named(sheet, field, style);
				style = "Contact";
			}
		page();
		xml.close().close();
	}

	private void line(Sheet sheet, Field field, String style) {
		String shown = HeadFields.shown(sheet, field);
		if (shown != null)
			paragraph(style, shown);
	}

	private void named(Sheet sheet, Field field, String style) {
		paragraph(style, field.word() + "：" + HeadFields.shown(sheet, field));
	}

	/** A4; margins in twentieths of a point: 37 mm above, 35 below, 28 left, 26 right. */
	private void page() {
		xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rId4").empty("w:pgSz", "w:w", "11906", "w:h",
				"16838");
		xml.empty("w:pgMar", "w:top", "2098", "w:right", "1474", "w:bottom", "1984", "w:left", "1587", "w:header", "851", "w:footer",
				"1587", "w:gutter",
				"0");
		xml.close();
	}

	// parts

	@Override
	public void beginSection() {
		endFrame();
	}

	@Override
	public void printHeading(String title, Region place) {
		paragraph("Heading1", title);
	}

	@Override
	public void printParagraph(PrintedParagraph paragraph) {
		endFrame();
		if (paragraph.heading() || paragraph.bold() == 0) {
			paragraph(paragraph.heading() ? "Heading" + (paragraph.level() + 1) : "BodyText", paragraph.text());
			return;
		}
		begin("BodyText");
		run("RunIn" + paragraph.level(), paragraph.text().substring(0, paragraph.bold()));
		run(null, paragraph.text().substring(paragraph.bold()));
		xml.close();
	}

	@Override
	public void printTable(PrintedTable table) {
		frame.add(table);
	}

	@Override
	public void printLine(String words, Region place) {
		endFrame();
		paragraph("BodyText", words);
	}

	@Override
	public void endSection() {
		endFrame();
	}

	@Override
	public void printLacking(Section section) {
		// the document is what the report says
	}

	/** Word wants a paragraph behind a table, also to keep it apart from the next one. */
	private void endFrame() {
		if (frame.isEmpty())
			return;
		new WordTable(xml, List.copyOf(frame)).write();
		frame.clear();
		begin("TableEnd");
		xml.close();
	}

	private void begin(String style) {
		xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
	}

	private void paragraph(String style, String text) {
		begin(style);
		run(null, text);
		xml.close();
	}

	private void run(@Nullable String style, String text) {
		xml.open("w:r");
		if (style != null)
			xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
		xml.element("w:t", text, "xml:space", "preserve").close();
	}
}
