// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportPrinter;

/**
 * Proposes the sections and tables that are missing, those behind the place first, with all that stands in them; where something is written
 * below a heading already, its title.
 */
final class PartProposals {

	private static final Text WHOLE_SECTION = new Text("连同正文和表格", "with its text and tables");
	private static final Text WHOLE_TABLE = new Text("整张表", "the whole table");
	private static final Text TABLE = new Text("表格", "Table");

	private final Caret caret;
	private final Proposals proposals;
	/** Written before a title: marks of a heading, white space. */
	private final String sectionMark;
	private final String tableMark;
	private final @Nullable Section here;
	/** Whether something is written below the heading, so that it only needs its title. */
	private final boolean filled;

	private PartProposals(Caret caret, Proposals proposals, String sectionMark, String tableMark, boolean filled) {
		this.caret = caret;
		this.proposals = proposals;
		this.sectionMark = sectionMark;
		this.tableMark = tableMark;
		this.filled = filled;
		Written.Chapter chapter = caret.chapter();
		this.here = chapter == null ? null : chapter.section();
	}

	/** In a line that begins with the mark of a heading. */
	static void heading(Caret caret, Proposals proposals) {
		int start = caret.titleStart();
		boolean spaced = start > caret.first && Chars.isSpace(caret.text.charAt(start - 1));
		proposals.replacing(new Region(start, caret.last));
		String mark = spaced ? "" : " ";
		PartProposals parts = new PartProposals(caret, proposals, mark, mark, hasMore(caret));
		if (caret.area() == Caret.Area.SECTION)
			parts.sections();
		else
			parts.tables();
	}

	/** In a line on which nothing else stands. */
	static void atLineStart(Caret caret, Proposals proposals) {
		if (caret.sheet.form().sections().isEmpty() || caret.last > caret.offset)
			return;
		proposals.replacing(caret.word(caret.offset));
		PartProposals parts = new PartProposals(caret, proposals, "# ", "## ", false);
		parts.tables();
		parts.sections();
	}

	/** Whether the next line that is not blank is no heading. */
	private static boolean hasMore(Caret caret) {
		int next = caret.lineEnd;
		while (next < caret.text.length() && Character.isWhitespace(caret.text.charAt(next)))
			next++;
		return next < caret.text.length() && !Chars.isHash(caret.text.charAt(next));
	}

	// sections

	private void sections() {
		List<Section> sections = caret.sheet.form().sections();
		int above = here == null ? -1 : sections.indexOf(here);
		for (Section section : sections.subList(above + 1, sections.size()))
			section(section);
		for (Section section : sections.subList(0, above + 1))
			section(section);
	}

	private void section(Section section) {
		Written.Chapter written = caret.sheet.chapter(section);
		if (written != null && written.titlePlace().start() != caret.titleStart())
			return;
		if (!filled && section.demanded())
			whole(section);
		else
			mark(proposals.add(CompletionItemKind.Module, section.title(), sectionMark + section.title()), section);
	}

	private void whole(Section section) {
		List<String> lines = ReportPrinter.skeleton(caret.sheet.form(), section, Map.of(), List.of(), LabelStyle.of(caret.sheet));
		lines.set(0, sectionMark + section.title());
		CompletionItem item = proposals.add(CompletionItemKind.Snippet, section.title(), lines);
		mark(item, section);
		detail(item, WHOLE_SECTION);
	}

	private void mark(@Nullable CompletionItem item, Section section) {
		ProposalNotes.mark(item, proposals.document, "section", section.key());
	}

	private void detail(@Nullable CompletionItem item, Text words) {
		if (item != null)
			item.setDetail(words.in(proposals.document.language()));
	}

	// tables

	private void tables() {
		if (here == null)
			return;
		for (Table table : here.tables()) {
			Written.Grid grid = caret.sheet.grid(table);
			if (grid == null || grid.title().start() == caret.titleStart() && caret.first < caret.titleStart())
				table(table);
		}
	}

	private void table(Table table) {
		boolean titled = table.title() != null;
		String label = table.title() != null ? table.title() : TABLE.in(proposals.document.language());
		if (!filled && (titled || caret.area() != Caret.Area.TABLE))
			whole(table, titled, label);
		else if (titled)
			mark(proposals.add(CompletionItemKind.Class, label, tableMark + label), table);
	}

	private void whole(Table table, boolean titled, String label) {
		List<String> lines = ReportPrinter.skeleton(caret.sheet.form(), table, Map.of(), LabelStyle.of(caret.sheet));
		if (titled)
			lines.set(0, tableMark + label);
		CompletionItem item = proposals.add(CompletionItemKind.Snippet, label, lines);
		mark(item, table);
		detail(item, WHOLE_TABLE);
	}

	private void mark(@Nullable CompletionItem item, Table table) {
		ProposalNotes.mark(item, proposals.document, "table", table.key());
	}
}
