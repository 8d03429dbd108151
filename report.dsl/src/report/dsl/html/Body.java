package report.dsl.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Grid;
import report.dsl.sheet.Written.Paragraph;

/** Sections, paragraphs and tables in the order of the text; what the form asks for and the text lacks where it belongs. */
final class Body {

	/** Something that stands in the text. */
	private record Part(int start, Object what) {
	}

	private final Elements out;
	private final Sheet sheet;
	private final Form form;
	private final Placed placed;
	private final Set<Section> written = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Section> told = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Lines without a place in the form, one behind the other. */
	private final List<Loose> loose = new ArrayList<>();
	private Section section;
	private boolean open;

	Body(Elements out) {
		this.out = out;
		this.sheet = out.sheet;
		this.form = sheet.form();
		this.placed = new Placed(sheet);
		for (Chapter chapter : sheet.chapters())
			if (chapter.section() != null)
				written.add(chapter.section());
	}

	void write() {
		for (Part part : parts()) {
			if (part.what instanceof Loose line) {
				if (line.kind() == Loose.Kind.CAPTION || !loose.isEmpty() && isRest(line) != isRest(loose.getLast()))
					endLoose();
				loose.add(line);
				continue;
			}
			endLoose();
			if (part.what instanceof Chapter chapter)
				chapter(chapter);
			else if (part.what instanceof Paragraph paragraph)
				Narrative.write(paragraph, out);
			else if (part.what instanceof Grid grid)
				new TableView(out, section, grid.table(), grid, placed.header(grid.table())).write();
		}
		endLoose();
		endChapter();
		missingSections(form.sections().size());
	}

	private static boolean isRest(Loose line) {
		return line.kind() == Loose.Kind.REST;
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
		for (Loose line : placed.loose())
			parts.add(new Part(line.start(), line));
		parts.sort(Comparator.comparingInt(Part::start));
		return parts;
	}

	private void chapter(Chapter chapter) {
		endChapter();
		if (chapter.section() != null)
			missingSections(form.sections().indexOf(chapter.section()));
		section = chapter.section();
		out.markup.raw("<section>\n");
		open = true;
		if (chapter.title().isEmpty())
			return;
		out.open("h2", null, chapter.titlePlace()).raw(">").text(numbered(chapter)).raw("</h2>\n");
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
					new TableView(out, section, table, null, null).write();
		out.markup.raw("</section>\n");
		section = null;
	}

	/** Tells of the sections in front of one that the report should have and has nowhere. */
	private void missingSections(int end) {
		if (!out.forPreview())
			return;
		for (Section one : form.sections().subList(0, end))
			if (one.demanded() && !written.contains(one) && told.add(one)) {
				out.markup.raw("<section class=\"missing\">\n<h2>").text(one.title()).raw("</h2>\n");
				out.note("p", "remark", Words.SECTION_MISSING).markup.raw("\n</section>\n");
			}
	}

	private void endLoose() {
		if (!loose.isEmpty())
			new LooseTable(out, loose).write();
		loose.clear();
	}
}
