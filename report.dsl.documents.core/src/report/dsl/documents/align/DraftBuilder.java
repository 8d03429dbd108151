package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.Remark.Kind;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.ReportPrinter;

/** Makes a report of the copies of it in a document: chooses the best one, and mends it with what only the others say. */
final class DraftBuilder {

	private static final Text COPIES = new Text("正文在文件里出现 {0} 遍，取用其中最完整的第 {1} 遍",
			"the file contains the report {0} times; copy {1}, the most complete one, was used");
	private static final Text DIFFERS = new Text("第 {0} 遍里“{1}”是“{2}”，取用的一遍里是“{3}”",
			"for “{1}”, copy {0} has “{2}”, but the copy used has “{3}”");
	private static final Text NO_TITLE = new Text("原文没有标题“{0}”，按表格补上",
			"the document lacks the title “{0}”; it was added because its table is there");
	private static final Text BEHIND_TABLES = new Text("原文没有标题，表格之后的文字归入“{0}”",
			"the document has no titles; the text after its tables was assigned to “{0}”");
	private static final Text RESIDUE = new Text("去掉 Word 留下的“{0}”", "“{0}”, a remainder of Word, was removed");
	private static final Text CHROME = new Text("网页上的文字：{0}", "text of the web page: {0}");
	private static final Text NOT_SEEN = new Text("这里的数：{0}", "the figures of: {0}");
	private static final Text MORE = new Text("从这里起还有 {0} 行里有没有录入的数", "from here on, figures of {0} more lines were dropped");
	private static final Text TOO_MANY = new Text("从这里起还有 {0} 行数，任何报告都没有这么多行，没有读",
			"from here on, {0} more rows were not read; no report has that many rows");
	private static final int MOST_DIFFERENCES = 50;
	/** A form has a hundred; time and memory grow with the rows. */
	private static final int MOST_ROWS = 5_000;
	/** With fewer labels in front of the first title no table stands there. */
	private static final int FEWEST_LABELS = 3;

	/** A copy with its rows in the form. */
	private static final class Read {
		final Sectioning.Copy copy;
		final RemarkCollector notes = new RemarkCollector();
		final CellPlacement filling;
		/** By part: the lines that are text. */
		final List<List<DocumentLine>> texts = new ArrayList<>();
		int figures;

		Read(Vocabulary words, Sectioning.Copy copy) {
			this.copy = copy;
			this.filling = new CellPlacement(words, notes);
			List<SourceRow> rows = new ArrayList<>();
			if (copy.parts.isEmpty() || isTable(words, copy.front))
				frontRows(words, rows);
			for (DocumentSection part : copy.parts)
				texts.add(new ArrayList<>(Rows.read(words, part, rows)));
			if (rows.size() > MOST_ROWS) {
				notes.add(Kind.DROPPED, 60, TOO_MANY.with(rows.size() - MOST_ROWS), rows.get(MOST_ROWS).spot(), rows.get(MOST_ROWS).section(), Field.TITLE);
				rows.subList(MOST_ROWS, rows.size()).clear();
			}
			filling.fill(rows);
			for (String cell : filling.cells)
				figures += cell != null && !cell.isEmpty() ? 1 : 0;
		}

		/** Whether a document begins in the midst of its tables, as one that was torn does. */
		private static boolean isTable(Vocabulary words, List<DocumentLine> lines) {
			int labels = 0;
			for (DocumentLine line : lines)
				for (Piece piece : line.pieces)
					for (String word : piece.text().split("\\s+"))
						labels += words.is(WordNormalizer.fold(word), Vocabulary.ROW | Vocabulary.GROUP | Vocabulary.CAPTION) ? 1 : 0;
			return labels >= FEWEST_LABELS;
		}

		/** Without any title all lines stand in front of the first one. */
		private void frontRows(Vocabulary words, List<SourceRow> rows) {
			DocumentSection all = new DocumentSection(-1, "", null);
			all.lines.addAll(copy.front);
			List<DocumentLine> rest = Rows.read(words, all, rows);
			copy.front.clear();
			copy.front.addAll(rest);
			if (copy.parts.isEmpty() && !rows.isEmpty())
				behindTables(words.form, rest, all.lines.subList(all.lines.indexOf(rows.getLast().line()), all.lines.size()));
		}

		/** Text behind the last table is that of the section that follows those with tables. */
		private void behindTables(Form form, List<DocumentLine> text, List<DocumentLine> behind) {
			int section = form.sections().size();
			while (section > 0 && form.sections().get(section - 1).tables().isEmpty())
				section--;
			List<DocumentLine> tail = new ArrayList<>(text);
			tail.retainAll(new HashSet<>(behind));
			if (tail.isEmpty() || section == form.sections().size() || !form.sections().get(section).text())
				return;
			String title = form.sections().get(section).title();
			DocumentSection part = new DocumentSection(section, title, DocumentLine.part(tail.getFirst(), title, 1));
			part.lines.addAll(tail);
			copy.front.removeAll(tail);
			copy.parts.add(part);
			notes.add(Kind.GUESSED, 70, BEHIND_TABLES.with(title), tail.getFirst().spot, section);
		}

		/** Copies are compared by what they hold, then by whether their dates are whole, then by length. */
		long worth() {
			long lines = copy.parts.stream().mapToLong(part -> part.lines.size()).sum();
			return figures * 1_000_000L + (FrontMatterReader.hasDate(copy.front) ? 500_000 : 0) + Math.min(lines, 400_000);
		}
	}

	private final SourceDocument document;
	private final Vocabulary words;
	private final Form form;
	private final Language language;
	private final List<Read> copies = new ArrayList<>();
	private final boolean first;
	private final Read best;
	private final RemarkCollector notes;
	private final List<ReportPrinter.Part> parts = new ArrayList<>();
	private final List<SourcePlace> titles = new ArrayList<>();
	private final List<List<SourcePlace>> paragraphs = new ArrayList<>();

	DraftBuilder(SourceDocument document, Vocabulary words, List<Sectioning.Copy> copies, boolean first, Language language) {
		this.document = document;
		this.words = words;
		this.form = words.form;
		this.language = language;
		this.first = first;
		for (Sectioning.Copy copy : copies)
			this.copies.add(new Read(words, copy));
		Read most = this.copies.getFirst();
		for (Read one : this.copies)
			if (one.worth() > most.worth())
				most = one;
		this.best = most;
		this.notes = best.notes;
	}

	ReportDraft draft() {
		FrontMatterReader front = new FrontMatterReader(notes);
		if (!best.texts.isEmpty())
			chrome(best.texts.getLast());
		front.read(best.copy.front, otherFronts(), first ? document.stated() : Map.of(), best.texts);
		Map<Field, String> head = new EnumMap<>(Field.class);
		head.put(Field.FORM, form.name());
		head.putAll(front.fields);
		preface(front.preface);
		for (int i = 0; i < best.copy.parts.size(); i++)
			part(best.copy.parts.get(i), best.texts.get(i));
		missingTitles();
		compareCopies();
		if (first)
			document.remarks().forEach(remark -> notes.add(remark, Field.TITLE));
		return write(head, front);
	}

	private ReportDraft write(Map<Field, String> head, FrontMatterReader front) {
		Map<Remark, List<Object>> all = inOrder(notes.all());
		String text = new DraftWriter(form, head, parts, best.filling.cells, language).write(all);
		Map<Remark, List<Object>> lost = new NumberCoverage(text).lost(linesOfAll(), NOT_SEEN, MORE);
		if (!lost.isEmpty()) {
			all = new LinkedHashMap<>(all);
			all.putAll(lost);
			all = inOrder(all);
			text = new DraftWriter(form, head, parts, best.filling.cells, language).write(all);
		}
		SourcePlaces.Origins origins = new SourcePlaces.Origins(front.spots, paragraphs, titles, best.filling.rowSpots, best.filling.spots, List.copyOf(all.keySet()), language);
		return new ReportDraft(form, text, origins, best.figures);
	}

	private static Map<Remark, List<Object>> inOrder(Map<Remark, List<Object>> remarks) {
		List<Remark> order = new ArrayList<>(remarks.keySet());
		order.sort((a, b) -> a.spot().compareTo(b.spot()));
		Map<Remark, List<Object>> sorted = new LinkedHashMap<>();
		order.forEach(remark -> sorted.put(remark, remarks.get(remark)));
		return sorted;
	}

	private List<DocumentLine> linesOfAll() {
		List<DocumentLine> lines = new ArrayList<>();
		for (Read read : copies) {
			lines.addAll(read.copy.front);
			for (DocumentSection part : read.copy.parts) {
				lines.add(part.heading);
				lines.addAll(part.lines);
			}
		}
		return lines;
	}

	private List<DocumentLine> otherFronts() {
		List<DocumentLine> lines = new ArrayList<>();
		for (Read read : copies)
			if (read != best)
				lines.addAll(read.copy.front);
		return lines;
	}

	// sections

	private void chrome(List<DocumentLine> last) {
		while (!last.isEmpty() && last.getLast().single != null && BoilerplateLines.is(last.getLast().single.text())) {
			DocumentLine line = last.removeLast();
			notes.add(Kind.DROPPED, 95, RemarkCollector.plain(CHROME, line.text()), line.spot, best.copy.parts.getLast().section);
		}
	}

	private void preface(List<DocumentLine> lines) {
		if (!lines.isEmpty())
			add(null, "", lines.getFirst().spot, lines);
	}

	private void part(DocumentSection part, List<DocumentLine> lines) {
		residue(part.heading);
		Section section = part.section < 0 ? null : form.sections().get(part.section);
		for (int i = 0; section != null && i < parts.size(); i++)
			if (parts.get(i).section() == section) {
				List<String> all = new ArrayList<>(parts.get(i).paragraphs());
				texts(lines, all, paragraphs.get(i));
				parts.set(i, new ReportPrinter.Part(section, parts.get(i).title(), all));
				return;
			}
		String title = part.title.replace('\n', ' ');
		add(section, section == null ? title : WordNormalizer.simplified(title), part.heading.spot, lines);
	}

	private void add(Section section, String title, SourcePlace spot, List<DocumentLine> lines) {
		List<String> all = new ArrayList<>();
		List<SourcePlace> spots = new ArrayList<>();
		texts(lines, all, spots);
		parts.add(new ReportPrinter.Part(section, title, all));
		titles.add(spot);
		paragraphs.add(spots);
	}

	private void texts(List<DocumentLine> lines, List<String> texts, List<SourcePlace> spots) {
		for (DocumentLine line : lines) {
			residue(line);
			String text = line.text();
			if (text.chars().noneMatch(Character::isLetterOrDigit))
				continue;
			texts.add(text);
			spots.add(line.spot);
		}
	}

	private void residue(DocumentLine line) {
		if (!line.residue.isEmpty())
			notes.add(Kind.REPAIRED, 100, RESIDUE.with(line.residue), line.spot, Field.TITLE);
	}

	/** Sections whose tables were found though their titles were not. */
	private void missingTitles() {
		for (int i = 0; i < form.sections().size(); i++) {
			Section section = form.sections().get(i);
			if (parts.stream().anyMatch(part -> part.section() == section) || section.tables().stream().noneMatch(this::isFilled))
				continue;
			int at = 0;
			for (int j = 0; j < parts.size(); j++)
				if (parts.get(j).section() != null && form.sections().indexOf(parts.get(j).section()) < i || parts.get(j).title().isEmpty())
					at = j + 1;
			parts.add(at, new ReportPrinter.Part(section, section.title(), List.of()));
			titles.add(at, spot(section));
			paragraphs.add(at, new ArrayList<>());
			notes.add(Kind.GUESSED, 80, NO_TITLE.with(section.title()), spot(section), parts.get(at));
		}
	}

	private boolean isFilled(Table table) {
		for (int cell = table.firstCell(); cell < table.endCell(); cell++)
			if (best.filling.cells[cell] != null)
				return true;
		return false;
	}

	private SourcePlace spot(Section section) {
		for (Table table : section.tables())
			for (int cell = table.firstCell(); cell < table.endCell(); cell++)
				if (best.filling.spots.get(cell) != null)
					return best.filling.spots.get(cell);
		return SourcePlace.START;
	}

	// copies

	private void compareCopies() {
		if (copies.stream().filter(read -> read.figures > 0).count() < 2)
			return;
		notes.add(Kind.DROPPED, 95, COPIES.with(copies.size(), copies.indexOf(best) + 1), best.copy.parts.getFirst().heading.spot, Field.TITLE);
		int differences = 0;
		for (Read read : copies)
			for (int cell = 0; cell < form.cellCount() && read != best; cell++) {
				String mine = best.filling.cells[cell];
				String other = read.filling.cells[cell];
				if (other != null && !other.isEmpty() && !other.equals(mine) && differences++ < MOST_DIFFERENCES)
					notes.add(Kind.DOUBTFUL, 60, DIFFERS.with(copies.indexOf(read) + 1, name(cell), other, mine == null ? "" : mine), read.filling.spots.get(cell),
							form.rowOf(cell), form.tableOf(cell));
			}
	}

	private String name(int cell) {
		return form.rowOf(cell).label() + " " + form.columnOf(cell).label();
	}
}
