// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Text;
import report.dsl.ide.Library;
import report.dsl.relation.Figures;
import report.dsl.rules.report.Titles;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.text.Chars;
import report.dsl.text.NewReport;

/**
 * Proposes key words of the head that are not given yet, and their values: out of the report itself, last year's one and those of the
 * workspace.
 */
final class HeadProposals {

	private record Title(String text, int year) {
	}

	private static final Text FROM_LAST_YEAR = new Text("上年报告所写", "as in last year's report");
	private static final int MOST_PATHS = 200;

	private final Caret caret;
	private final Proposals proposals;
	private final Sheet sheet;
	private final Library library;
	private final LocalDate today;
	private final Field field;
	/** Put before and behind a value: quotes that are not there yet. */
	private String before = "";
	private String behind = "";

	private HeadProposals(Caret caret, Proposals proposals, Library library, LocalDate today, Field field) {
		this.caret = caret;
		this.proposals = proposals;
		this.sheet = caret.sheet;
		this.library = library;
		this.today = today;
		this.field = field;
	}

	// key words

	static void keys(Caret caret, Proposals proposals) {
		proposals.replacing(caret.word(caret.keyEnd()));
		boolean hasValue = RowParts.skip(caret.text, Math.max(caret.keyEnd(), caret.offset), caret.lineEnd) < caret.lineEnd;
		for (Field field : Field.values()) {
			HeadEntry entry = caret.sheet.field(field);
			if (entry != null && entry.key().start() != caret.first)
				continue;
			@Nullable
			CompletionItem item;
			if (hasValue)
				item = proposals.add(CompletionItemKind.Keyword, field.word(), field.word());
			else {
				String gap = proposals.snippets() ? "${1}" : "";
				boolean quotes = field.quoted() && proposals.snippets();
				item = proposals.add(CompletionItemKind.Keyword, field.word(), field.word() + (quotes ? " \"" + gap + "\"" : " " + gap));
				if (item != null)
					proposals.formatted(item);
			}
			ProposalNotes.mark(item, proposals.document, "field", field.name());
			if (item != null)
				item.setDetail(FieldNotes.of(field).in(proposals.document.language()));
		}
	}

	// values

	static void values(Caret caret, Proposals proposals, Library library, LocalDate today) {
		for (Field field : Field.values())
			if (caret.text.startsWith(field.word(), caret.first) && field.word().length() == caret.keyEnd() - caret.first)
				new HeadProposals(caret, proposals, library, today, field).values();
	}

	private void values() {
		proposals.replacing(field == Field.PARTS ? path() : value());
		if (caret.offset < caret.lineEnd && proposals.typed().isEmpty() && caret.offset > 0
				&& Chars.isSpace(caret.text.charAt(caret.offset)))
			return;
		switch (field) {
		case FORM -> forms();
		case YEAR -> years();
		case DATE, PUBLISHED -> add(today.toString(), null);
		case PERIOD -> {
			if (sheet.year() > 0)
				add(sheet.year() + "-01-01 至 " + sheet.year() + "-12-31", null);
		}
		case TITLE -> titles();
		case ORGAN -> organs();
		case PREVIOUS, PARTS -> paths();
		default -> lastYear();
		}
	}

	/** The value between its quotes; notes the quotes that are lacking. */
	private Region value() {
		int start = RowParts.skip(caret.text, caret.keyEnd(), caret.lineEnd);
		if (start < caret.lineEnd && Chars.isColon(caret.text.charAt(start)))
			start = RowParts.skip(caret.text, start + 1, caret.lineEnd);
		int end = RowParts.trim(caret.text, start, caret.lineEnd);
		HeadEntry entry = sheet.field(field);
		if (entry != null && entry.region().start() >= caret.lineStart && entry.region().end() <= caret.lineEnd
				&& !entry.text().isEmpty()) {
			start = entry.region().start();
			end = entry.region().end();
		}
		return quoted(Math.min(start, caret.offset), Math.max(end, caret.offset));
	}

	/** The path at the caret, of several. */
	private Region path() {
		for (Region path : DefinitionTarget.paths(sheet, Field.PARTS))
			if (path.contains(caret.offset))
				return quoted(path.start(), path.end());
		return quoted(caret.offset, caret.offset);
	}

	private Region quoted(int from, int to) {
		int start = from;
		int end = to;
		if (start < caret.offset && isQuote(start))
			start++;
		if (end > caret.offset && isQuote(end - 1))
			end--;
		boolean opened = start > caret.keyEnd() && isQuote(start - 1) && !isClosing(start - 1);
		boolean closed = end < caret.lineEnd && isQuote(end);
		boolean spaced = start > caret.keyEnd();
		if (field.quoted()) {
			before = opened ? "" : spaced ? "\"" : " \"";
			behind = closed ? "" : "\"";
		} else if (!spaced)
			before = " ";
		return new Region(start, Math.max(start, end));
	}

	/** Whether a quotation mark ends an earlier path: an even one of the line. */
	private boolean isClosing(int at) {
		int marks = 0;
		for (int i = caret.keyEnd(); i <= at; i++)
			if (isQuote(i))
				marks++;
		return marks % 2 == 0;
	}

	private boolean isQuote(int at) {
		return "\"＂“”「」『』".indexOf(caret.text.charAt(at)) >= 0;
	}

	private @Nullable CompletionItem add(String value, @Nullable String detail) {
		CompletionItem item = proposals.add(
				field == Field.PREVIOUS || field == Field.PARTS ? CompletionItemKind.File : CompletionItemKind.Value, value,
				before + value + behind);
		if (item != null)
			item.setDetail(detail);
		return item;
	}

	/** The forms meant for the year of the report first. */
	private void forms() {
		Forms forms = proposals.document.forms();
		for (boolean meant : new boolean[] { true, false })
			for (String name : forms.names())
				if (forms.form(name) instanceof Form form && (sheet.year() < 0 || form.isFor(sheet.year())) == meant)
					ProposalNotes.mark(add(name, form.title()), proposals.document, "form", name);
	}

	private void years() {
		Set<Integer> years = new LinkedHashSet<>();
		int stated = sheet.text(Field.TITLE) instanceof String title ? Titles.year(title) : -1;
		if (stated > 0)
			years.add(stated);
		if (sheet.date() != null)
			years.add(sheet.date().getYear() - 1);
		int last = 0;
		for (Library.Entry entry : library.reports())
			if (isSameOrgan(entry) && !entry.uri().equals(proposals.document.uri()))
				last = Math.max(last, entry.year());
		if (last > 0)
			years.add(last + 1);
		years.add(today.getYear() - 1);
		years.add(today.getYear());
		for (int year : years)
			add(Integer.toString(year), null);
	}

	private boolean isSameOrgan(Library.Entry entry) {
		return entry.organ() != null && entry.organ().equals(sheet.text(Field.ORGAN));
	}

	private void titles() {
		Set<String> titles = new LinkedHashSet<>();
		for (Library.Entry entry : library.reports())
			if (isSameOrgan(entry) && entry.title() != null && sheet.year() > 0 && entry.year() > 0 && entry.year() != sheet.year())
				titles.add(entry.title().replace(Integer.toString(entry.year()), Integer.toString(sheet.year())));
		String organ = sheet.text(Field.ORGAN);
		if (organ == null)
			titles.addAll(nextTitles());
		else if (sheet.year() > 0)
			titles.add(NewReport.title(sheet.form(), organ, sheet.year()));
		for (String title : titles)
			add(title, null);
	}

	/** While nothing says whose report it is: the titles of the newest reports, a year later. */
	private List<String> nextTitles() {
		Map<String, Title> newest = new TreeMap<>();
		for (Library.Entry entry : library.reports())
			if (entry.organ() != null && entry.title() != null && entry.year() > 0 && !entry.uri().equals(proposals.document.uri()))
				newest.merge(entry.organ(), new Title(entry.title(), entry.year()),
						(one, other) -> one.year() >= other.year() ? one : other);
		List<String> titles = new ArrayList<>();
		for (Title title : newest.values())
			titles.add(title.text().replace(Integer.toString(title.year()), Integer.toString(title.year() + 1)));
		return titles;
	}

	/** Those whose reports have the title of this one, but for the year, come first. */
	private void organs() {
		Set<String> all = new TreeSet<>();
		Set<String> organs = new LinkedHashSet<>();
		String title = sheet.text(Field.TITLE);
		for (Library.Entry entry : library.reports())
			if (entry.organ() != null && !entry.uri().equals(proposals.document.uri())) {
				all.add(entry.organ());
				if (title != null && entry.title() != null && withoutYear(title).equals(withoutYear(entry.title())))
					organs.add(entry.organ());
			}
		organs.addAll(all);
		for (String organ : organs)
			add(organ, null);
	}

	private static String withoutYear(String title) {
		int year = Titles.year(title);
		return year < 0 ? title : title.replace(Integer.toString(year), "");
	}

	/** Last year's report: the same organ and the year before first. Parts: those of the same year first. */
	private void paths() {
		List<Library.Entry> first = new ArrayList<>();
		List<Library.Entry> second = new ArrayList<>();
		List<Library.Entry> rest = new ArrayList<>();
		for (Library.Entry entry : library.reports()) {
			boolean year = entry.year() == (field == Field.PREVIOUS ? sheet.year() - 1 : sheet.year());
			if (entry.uri().equals(proposals.document.uri()))
				continue;
			boolean organ = isSameOrgan(entry) == (field == Field.PREVIOUS);
			(year && organ ? first : year || organ ? second : rest).add(entry);
		}
		first.addAll(second);
		first.addAll(rest);
		Set<String> named = new LinkedHashSet<>();
		for (Region path : DefinitionTarget.paths(sheet, field))
			if (!path.contains(caret.offset))
				named.add(caret.text.substring(path.start(), path.end()));
		int count = 0;
		for (Library.Entry entry : first) {
			String path = RelativePaths.of(proposals.document.uri(), entry.uri());
			if (path != null && !named.contains(path) && add(path, entry.title()) != null && ++count == MOST_PATHS)
				return;
		}
	}

	private void lastYear() {
		Figures previous = proposals.document.reading().neighbours().previous();
		if (previous != null && previous.sheet().text(field) instanceof String value)
			add(value, FROM_LAST_YEAR.in(proposals.document.language()));
	}
}
