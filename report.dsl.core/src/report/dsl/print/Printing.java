// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.rules.Reading;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Paragraph;

/**
 * Goes through a report as it is printed: sections, paragraphs and tables in the order of the text; what the form asks for and the text
 * lacks where it belongs.
 */
public final class Printing {

	/** Something that stands in the text. */
	private record Part(int start, Object what) {
	}

	private final Reading reading;
	private final Printer out;
	private final Sheet sheet;
	private final Form form;
	private final ContentAccount placed;
	private final Set<Section> written = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Section> told = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Lines without a place in the form, one behind the other. */
	private final List<UnplacedContent> loose = new ArrayList<>();
	private @Nullable Section section;
	private boolean open;

	private Printing(Reading reading, Printer out) {
		this.reading = reading;
		this.out = out;
		this.sheet = reading.sheet();
		this.form = sheet.form();
		this.placed = new ContentAccount(sheet);
		for (Chapter chapter : sheet.chapters())
			if (chapter.section() != null)
				written.add(chapter.section());
	}

	/**
	 * Hands all parts of the document to a printer. Never fails, whatever the report; the time is linear in the size of report and form.
	 */
	public static void print(Reading reading, Printer printer) {
		new Printing(reading, printer).run();
	}

	private void run() {
		int lines = 0;
		for (Part part : parts()) {
			if (isLine(part) && ++lines > out.most())
				continue;
			if (part.what instanceof UnplacedContent line) {
				if (line.kind() == UnplacedContent.Kind.CAPTION || !loose.isEmpty() && isRest(line) != isRest(loose.getLast()))
					endLoose();
				loose.add(line);
				continue;
			}
			endLoose();
			if (part.what instanceof Chapter chapter)
				printChapter(chapter);
			else if (part.what instanceof Paragraph paragraph)
				out.printParagraph(PrintedParagraph.of(paragraph));
			else if (part.what instanceof Grid grid && grid.table() != null)
				printTable(grid.table(), grid, placed.header(grid.table()));
		}
		endLoose();
		if (lines > out.most())
			out.printLeftOut(lines - out.most());
		endChapter();
		printMissingSections(form.sections().size());
	}

	private static boolean isLine(Part part) {
		return part.what instanceof UnplacedContent || part.what instanceof Paragraph;
	}

	private static boolean isRest(UnplacedContent line) {
		return line.kind() == UnplacedContent.Kind.REST;
	}

	private List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		for (Chapter chapter : sheet.chapters()) {
			parts.add(new Part(chapter.whole().start(), chapter));
			for (Paragraph paragraph : chapter.paragraphs())
				parts.add(new Part(paragraph.region().start(), paragraph));
		}
		for (Grid grid : sheet.grids())
			if (placed.isMain(grid))
				parts.add(new Part(grid.whole().start(), grid));
		for (UnplacedContent line : placed.loose())
			parts.add(new Part(line.start(), line));
		parts.sort(Comparator.comparingInt(Part::start));
		return parts;
	}

	private void printChapter(Chapter chapter) {
		endChapter();
		if (chapter.section() != null)
			printMissingSections(form.sections().indexOf(chapter.section()));
		section = chapter.section();
		out.beginSection();
		open = true;
		if (!chapter.title().isEmpty())
			out.printHeading(numbered(chapter), chapter.titlePlace());
		if (section != null && section.text() && chapter.paragraphs().isEmpty() && sheet.chapter(section) == chapter)
			out.printNoParagraph(section);
	}

	private void printTable(Table table, @Nullable Grid grid, @Nullable Region @Nullable [] places) {
		PrintedTable printed = PrintedTableLayout.of(reading, section, table, grid, places);
		if (printed != null)
			out.printTable(printed);
	}

	/** The title as written; the number that the form prints in front of it may be left out in a text, but not on paper. */
	private static String numbered(Chapter chapter) {
		String title = chapter.title();
		String printed = chapter.section() == null ? title : chapter.section().title();
		return printed.endsWith(title) ? printed : title;
	}

	private void endChapter() {
		if (!open)
			return;
		open = false;
		if (section != null && told.add(section))
			for (Table table : section.tables())
				if (sheet.grid(table) == null)
					printTable(table, null, null);
		out.endSection();
		section = null;
	}

	/** Tells of the sections in front of one that the report should have and has nowhere. */
	private void printMissingSections(int end) {
		for (Section one : form.sections().subList(0, end))
			if (one.demanded() && !written.contains(one) && told.add(one))
				out.printLacking(one);
	}

	private void endLoose() {
		if (!loose.isEmpty())
			new UnplacedLines(sheet.source().text(), loose).print(out);
		loose.clear();
	}
}
