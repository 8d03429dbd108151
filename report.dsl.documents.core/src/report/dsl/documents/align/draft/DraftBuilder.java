// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.align.cells.CopyCells;
import report.dsl.documents.align.cells.FilledCell;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.SectionText;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.form.Form;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;
import report.dsl.text.ReportPrinter;

/** Makes a report of the copies of it in a document: takes the most complete one, and mends it with what only the others say. */
final class DraftBuilder {

	private static final Text COPIES = new Text("正文在文件里出现 {0} 遍，取用其中最完整的第 {1} 遍",
			"the file contains the report {0} times; copy {1}, the most complete one, was used");
	private static final Text DIFFERS = new Text("第 {0} 遍里“{1}”是“{2}”，取用的一遍里是“{3}”",
			"for “{1}”, copy {0} has “{2}”, but the copy used has “{3}”");
	private static final Text PAGE = new Text("网页上的文字：{0}", "text of the web page: {0}");
	private static final int MOST_DIFFERENCES = 50;

	private final Form form;
	private final List<CopyCells> copies;
	/** Position of the most complete copy. */
	private final int taken;
	private final CopyCells best;

	DraftBuilder(Form form, List<CopyCells> copies) {
		this.form = form;
		this.copies = copies;
		this.taken = mostComplete(copies);
		this.best = copies.get(taken);
	}

	private static int mostComplete(List<CopyCells> copies) {
		int most = 0;
		for (int i = 1; i < copies.size(); i++)
			if (worth(copies.get(i)) > worth(copies.get(most)))
				most = i;
		return most;
	}

	/** Copies are compared by what they hold, then by whether their dates are whole, then by length. */
	private static long worth(CopyCells copy) {
		long lines = copy.rows().sections().stream().mapToLong(section -> section.section().lines().size()).sum();
		return copy.cells().figures() * 1_000_000L + (DateLine.first(copy.rows().front()) != null ? 500_000 : 0) + Math.min(lines, 400_000);
	}

	/** @param apart what the file states and remarks apart from its text */
	Draft draft(SourceDocument apart, Language language) {
		List<PlacedRemark> remarks = new ArrayList<>(best.rows().remarks());
		remarks.addAll(best.cells().remarks());
		SectionText last = best.rows().sections().isEmpty() ? null : best.rows().sections().getLast();
		int boilerplate = last == null ? 0 : boilerplate(last.text());
		if (last != null && boilerplate > 0)
			remarks.addAll(leftOut(last, boilerplate));
		List<SectionText> sections = withoutLast(best.rows().sections(), boilerplate);
		List<DocumentLine> foot = last == null || boilerplate == 0
				? List.of()
				: last.text().subList(last.text().size() - boilerplate, last.text().size());
		FrontMatter front = FrontMatterReader.read(best.rows().front(), best.rows().title(), otherFronts(), apart.stated(), sections, foot);
		remarks.addAll(front.head().remarks());
		DraftParts parts = DraftParts.of(form, front, best.cells());
		remarks.addAll(parts.remarks());
		remarks.addAll(differences());
		apart.remarks().forEach(remark -> remarks.add(new PlacedRemark(remark, List.of(Field.TITLE))));
		return written(front.head(), parts.parts(), remarks, language);
	}

	/** Remarks on numbers that the report lacks come last: whether it has them shows in its lines. */
	private Draft written(FrontFields fields, List<DraftPart> parts, List<PlacedRemark> remarks, Language language) {
		Map<Field, String> head = new EnumMap<>(Field.class);
		head.put(Field.FORM, form.name());
		head.putAll(fields.values());
		DraftWriter writer = new DraftWriter(form, head, parts, best.cells(), language);
		List<PlacedRemark> said = inOrder(remarks);
		List<String> lines = writer.lines(said);
		List<PlacedRemark> lost = NumberCoverage.lost(linesOfAll(), lines);
		if (!lost.isEmpty()) {
			said.addAll(lost);
			said = inOrder(said);
			lines = writer.lines(said);
		}
		return new Draft(form, copies, taken, fields, parts, said.stream().map(PlacedRemark::remark).toList(), language,
				ReportPrinter.laidOut(lines, form));
	}

	/** By their places in the document. Of equal remarks the first one counts, with the places of the last. */
	private static List<PlacedRemark> inOrder(List<PlacedRemark> remarks) {
		Map<Remark, PlacedRemark> once = new LinkedHashMap<>();
		remarks.forEach(remark -> once.put(remark.remark(), remark));
		List<PlacedRemark> order = new ArrayList<>(once.values());
		order.sort(Comparator.comparing(placed -> placed.remark().spot()));
		return order;
	}

	private List<DocumentLine> linesOfAll() {
		List<DocumentLine> lines = new ArrayList<>();
		for (CopyCells copy : copies) {
			lines.addAll(copy.rows().front());
			for (SectionText text : copy.rows().sections()) {
				lines.add(text.section().heading());
				lines.addAll(text.section().lines());
			}
		}
		return lines;
	}

	private List<DocumentLine> otherFronts() {
		return copies.stream().filter(copy -> copy != best).flatMap(copy -> copy.rows().front().stream()).toList();
	}

	// words of the page behind the last section

	/** How many lines at the end of a text are words of a web page. */
	private static int boilerplate(List<DocumentLine> text) {
		int count = 0;
		while (count < text.size() && BoilerplateLines.is(text.get(text.size() - 1 - count)))
			count++;
		return count;
	}

	private static List<PlacedRemark> leftOut(SectionText last, int count) {
		List<PlacedRemark> remarks = new ArrayList<>();
		for (DocumentLine line : last.text().reversed().subList(0, count))
			remarks.add(PlacedRemark.of(RemarkKind.DROPPED, Confidence.PATTERN, PlacedRemark.quoting(PAGE, line.text()), line.spot(),
					last.section().section()));
		return remarks;
	}

	/** The sections without some lines at the end of the last one. */
	private static List<SectionText> withoutLast(List<SectionText> sections, int count) {
		if (count == 0)
			return sections;
		List<SectionText> all = new ArrayList<>(sections);
		SectionText last = all.removeLast();
		all.add(new SectionText(last.section(), last.text().subList(0, last.text().size() - count)));
		return all;
	}

	// copies

	private List<PlacedRemark> differences() {
		if (copies.stream().filter(copy -> copy.cells().figures() > 0).count() < 2)
			return List.of();
		List<PlacedRemark> remarks = new ArrayList<>();
		remarks.add(PlacedRemark.of(RemarkKind.DROPPED, Confidence.PATTERN, COPIES.with(copies.size(), taken + 1),
				best.rows().sections().getFirst().section().heading().spot(), Field.TITLE));
		for (int i = 0; i < copies.size(); i++)
			for (FilledCell cell : copies.get(i).cells().byNumber().values())
				if (!cell.text().isEmpty() && !cell.text().equals(best.cells().text(cell.cell())) && remarks.size() <= MOST_DIFFERENCES)
					remarks.add(differs(i, cell));
		return remarks;
	}

	private PlacedRemark differs(int copy, FilledCell cell) {
		String name = form.rowOf(cell.cell()).label() + " " + form.columnOf(cell.cell()).label();
		String taken = best.cells().text(cell.cell());
		return PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.UNRECOGNISED,
				DIFFERS.with(copy + 1, name, cell.text(), taken == null ? "" : taken),
				cell.spot(), form.rowOf(cell.cell()), form.tableOf(cell.cell()));
	}
}
