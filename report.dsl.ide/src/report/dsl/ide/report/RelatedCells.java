// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.relation.Outcome;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours.Part;
import report.dsl.rules.Reading;
import report.dsl.rules.figures.Calculation;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.RelationRule;
import report.dsl.rules.totals.Collective;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** The cells behind a finding: all of a broken relation, those that the narrative speaks of, those of the reports that are summed up. */
final class RelatedCells {

	private static final Text EQUALS = new Text("{0} = {1}", "{0} = {1}");
	private static final Text PART = new Text("{0}：{1}", "{0}: {1}");

	private final ReportDocument document;
	private final Library library;

	RelatedCells(ReportDocument document, Library library) {
		this.document = document;
		this.library = library;
	}

	/** @return null when there is nothing to point at */
	@Nullable
	List<DiagnosticRelatedInformation> of(Finding finding) {
		if (finding.relation() instanceof Outcome outcome)
			return cells(finding.region(), outcome.relation());
		if (!finding.cells().isEmpty())
			return figures(finding.cells());
		return finding.rule() instanceof Collective ? parts(finding.region()) : null;
	}

	/** The cells that the narrative speaks of. */
	private List<DiagnosticRelatedInformation> figures(List<Integer> cells) {
		Reading reading = document.reading();
		List<DiagnosticRelatedInformation> infos = new ArrayList<>(cells.size());
		for (int cell : cells)
			infos.add(info(here(reading, cell), EQUALS.with(Names.at(document.form(), cell), Calculation.value(reading.figures(), cell))));
		return infos;
	}

	/** The formula, then what it is about. */
	private List<DiagnosticRelatedInformation> cells(Region place, Relation relation) {
		Reading reading = document.reading();
		List<DiagnosticRelatedInformation> cells = new ArrayList<>(relation.size() + 1);
		cells.add(info(new Location(document.uri(), Positions.of(document.source(), place)),
				Calculation.formula(reading.figures(), relation)));
		for (int term = 0; term < relation.size(); term++) {
			int cell = relation.cell(term);
			Location location = relation.previous(term) ? elsewhere(reading.neighbours().previous(), cell) : here(reading, cell);
			if (location != null)
				cells.add(info(location, Calculation.term(reading.figures(), relation, term)));
		}
		return cells;
	}

	private Location here(Reading reading, int cell) {
		Region region = reading.sheet().isWritten(cell) ? reading.sheet().place(cell) : RelationRule.unwritten(reading, cell);
		return new Location(document.uri(), Positions.of(document.source(), region));
	}

	private @Nullable List<DiagnosticRelatedInformation> parts(Region region) {
		int cell = CaretContext.cellAt(document.sheet(), region.start());
		if (cell < 0)
			return null;
		List<DiagnosticRelatedInformation> cells = new ArrayList<>();
		for (Part part : document.reading().neighbours().parts()) {
			Figures figures = part.figures();
			Location location = elsewhere(figures, cell);
			if (figures == null || location == null)
				continue;
			int other = document.form().counterpart(cell, figures.form());
			cells.add(info(location, PART.with(part.path(), Calculation.value(figures, other))));
		}
		return cells;
	}

	/** Where another report has a cell of this report's form. @return null when it does not have it */
	private @Nullable Location elsewhere(@Nullable Figures other, int cell) {
		int there = other == null ? -1 : document.form().counterpart(cell, other.form());
		if (other == null || there < 0 || !other.sheet().isWritten(there))
			return null;
		Sheet sheet = other.sheet();
		return new Location(library.uri(sheet.source().name()), Positions.of(sheet.source(), sheet.place(there)));
	}

	private DiagnosticRelatedInformation info(Location location, Text words) {
		return new DiagnosticRelatedInformation(location, words.in(document.language()));
	}
}
