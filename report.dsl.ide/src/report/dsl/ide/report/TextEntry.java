// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.Inserts;
import report.dsl.text.LineBreaks;
import report.dsl.text.ParagraphEdits;
import report.dsl.text.ReportPrinter;

/** Words that are entered on the printed page: paragraphs, and fields of the head, also those that the text does not have yet. */
public final class TextEntry {

	private static final Text GONE = new Text("这段文字在文本中已经改动，没有填写。请核对后重新填写。",
			"Nothing was entered: this paragraph has changed in the text. Compare the two and enter it again.");
	private static final Text NO_PROSE = new Text("这样写会被读成标题或表格，没有填写。请换个写法：行首不用“#”，行中不用“|”。",
			"Nothing was entered: it would be read as a heading or a table. Begin no line with “#” and write no “|”.");
	private static final Text NO_VALUE = new Text("“{0}”不能作“{1}”，没有改动。日期请写成 2025-01-20 或 2025年1月20日。",
			"“{0}” cannot be the field {1}, which was not changed. Write dates as 2025-01-20 or 2025年1月20日.");

	private final ReportDocument document;
	private final Sheet sheet;

	private TextEntry(ReportDocument document) {
		this.document = document;
		this.sheet = document.sheet();
	}

	/** @param text as it was typed, on one line; blank to take the field out of the text */
	public static PageEdit field(ReportDocument document, Field field, String text) {
		return new TextEntry(document).field(field, text.strip());
	}

	/**
	 * @param number of the paragraph, counted through the report from 0
	 * @param was    its words when they were begun to be changed: they find it again when others have come or gone in front of it
	 * @param text   as it was typed: each line becomes a paragraph, without one the paragraph is taken out of the text
	 */
	public static PageEdit paragraph(ReportDocument document, int number, String was, String text) {
		return new TextEntry(document).paragraph(number, was, linesOf(text));
	}

	/** @param section number of a section of the form that has no paragraph yet. @param text as for a paragraph; null for no such section */
	public static @Nullable PageEdit section(ReportDocument document, int section, String text) {
		List<Section> sections = document.form().sections();
		return section < 0 || section >= sections.size() ? null : new TextEntry(document).section(sections.get(section), linesOf(text));
	}

	private static List<String> linesOf(String text) {
		return LineBreaks.lines(text).stream().map(String::strip).filter(line -> !line.isEmpty()).map(ReportPrinter::protect).toList();
	}

	// fields

	private PageEdit field(Field field, String text) {
		Patch patch = new Patch(document);
		patch.apply(text.isEmpty() ? Inserts.withoutField(sheet, field) : Inserts.field(sheet, field, text));
		Sheet after = patch.now().sheet();
		boolean entered = text.isEmpty() ? after.text(field) == null : text.equals(after.text(field)) && isRead(after, field);
		if (!entered || !othersAreKept(after, field) || !paragraphs(sheet).equals(paragraphs(after)))
			return PageEdit.refused(document, NO_VALUE.with(text, field.word()));
		return PageEdit.of(patch, document, null);
	}

	private static boolean isRead(Sheet after, Field field) {
		return switch (field) {
		case DATE -> after.date() != null;
		case PUBLISHED -> after.published() != null;
		case PERIOD -> after.period() != null;
		case YEAR -> after.year() > 0;
		default -> true;
		};
	}

	private boolean othersAreKept(Sheet after, @Nullable Field changed) {
		for (Field field : Field.values())
			if (field != changed && !Objects.equals(sheet.text(field), after.text(field)))
				return false;
		return changed == Field.YEAR || KeptCells.areKept(sheet, after, Set.of());
	}

	// paragraphs

	private PageEdit paragraph(int number, String was, List<String> lines) {
		List<Paragraph> all = paragraphs();
		int at = find(all, number, was);
		if (at < 0)
			return PageEdit.refused(document, GONE);
		List<String> wanted = new ArrayList<>(paragraphs(sheet));
		wanted.remove(at);
		wanted.addAll(at, lines.stream().map(String::strip).toList());
		return prose(ParagraphEdits.replace(sheet, all.get(at), lines), wanted);
	}

	private static int find(List<Paragraph> all, int number, String was) {
		if (number >= 0 && number < all.size() && all.get(number).text().equals(was))
			return number;
		int found = -1;
		for (int i = 0; i < all.size(); i++)
			if (all.get(i).text().equals(was)) {
				if (found >= 0)
					return -1;
				found = i;
			}
		return found;
	}

	private PageEdit section(Section section, List<String> lines) {
		Chapter chapter = sheet.chapter(section);
		if (lines.isEmpty())
			return new PageEdit(List.of(), null);
		if (chapter != null && !chapter.paragraphs().isEmpty())
			return PageEdit.refused(document, GONE);
		List<Edit> edits = chapter == null
				? Inserts.section(sheet, section, Map.of(), lines)
				: ParagraphEdits.insert(sheet, chapter, lines);
		Sheet after = document.with(Edit.apply(sheet.source().text(), edits)).sheet();
		List<String> wanted = new ArrayList<>();
		for (Chapter one : chapter == null ? after.chapters() : sheet.chapters())
			if (one.section() == section)
				lines.forEach(line -> wanted.add(line.strip()));
			else
				one.paragraphs().forEach(paragraph -> wanted.add(paragraph.text()));
		return prose(edits, wanted);
	}

	private PageEdit prose(List<Edit> edits, List<String> wanted) {
		Patch patch = new Patch(document);
		patch.apply(edits);
		Sheet after = patch.now().sheet();
		if (!paragraphs(after).equals(wanted) || !othersAreKept(after, null))
			return PageEdit.refused(document, NO_PROSE);
		return PageEdit.of(patch, document, null);
	}

	private List<Paragraph> paragraphs() {
		return sheet.chapters().stream().flatMap(chapter -> chapter.paragraphs().stream()).toList();
	}

	private static List<String> paragraphs(Sheet sheet) {
		return sheet.chapters().stream().flatMap(chapter -> chapter.paragraphs().stream()).map(Paragraph::text).toList();
	}
}
